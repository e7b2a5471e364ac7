import type { Document, Event } from '../content/newsroom.ts';

/** How many events the strip under a document shows at the most. */
const longest = 24;

/** One line of the strip: an event, or the document itself at its own place in time. */
export type StripLine = Event | 'here';

/**
 * The timeline of a document's story as lines, with the document where its facts were reported; of a long one
 * only the lines around the document, and how many stand before and after.
 */
export function stripAround({ story, placeInStory }: Document): { earlier: number; lines: StripLine[]; later: number } {
  const events = story?.events ?? [];
  const from = Math.max(0, Math.min(placeInStory - longest / 2, events.length - longest));
  const to = Math.min(events.length, from + longest);
  return {
    earlier: from,
    lines: [...events.slice(from, placeInStory), 'here', ...events.slice(placeInStory, to)],
    later: events.length - to,
  };
}
