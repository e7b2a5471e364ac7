import type { CollectionName } from './collections.ts';
import type { Entries, Entry, SoundEntries, SoundEntry } from './entry.ts';
import { evidenceHeldBack } from './evidence-held-back.ts';
import { isPublished } from './is-published.ts';

/**
 * The entries that are right and out. An event of which only texts that are held back tell waits with them: its page
 * would give away what they must not say yet. `now` is in epoch milliseconds.
 */
export function publishedEntries(entries: Entries, now: number, zone: string): SoundEntries {
  const isOut = ({ data }: { data: Parameters<typeof isPublished>[0] }) => isPublished(data, now, zone);
  const embargoed = evidenceHeldBack(entries, now, zone);
  return {
    stories: entries.stories.filter(isSound).filter(isOut),
    articles: entries.articles.filter(isSound).filter(isOut),
    interviews: entries.interviews.filter(isSound).filter(isOut),
    events: entries.events
      .filter(isSound)
      .filter(isOut)
      .filter((event) => !embargoed.has(event)),
    people: entries.people.filter(isSound).filter(isOut),
    organizations: entries.organizations.filter(isSound).filter(isOut),
  };
}

function isSound<Name extends CollectionName>(entry: Entry<Name>): entry is SoundEntry<Name> {
  return entry.data !== undefined;
}
