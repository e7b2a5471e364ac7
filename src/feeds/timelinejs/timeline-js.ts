import { absoluteUrl } from '../../content/absolute-url.ts';
import type { Site, Story } from '../../content/newsroom.ts';
import { escapeHtml } from '../../markup/escape-html.ts';
import { type Slide, slideOf } from './slide-of.ts';

/** A timeline as TimelineJS3 reads it. */
export interface TimelineJs {
  scale: 'human';
  title: { unique_id: string; autolink: false; text: { headline: string; text: string } };
  events: Slide[];
}

/** `timelinejs.json`: the timeline of a story for TimelineJS3, which `npm run import` reads back. */
export function timelineJs({ id, path, title, summary, events }: Story, site: Site): TimelineJs {
  const link = `<a href="${absoluteUrl(site, path)}">${escapeHtml(site.name)}에서 모두 보기</a>`;
  return {
    scale: 'human',
    title: {
      // No event has a dot in its id.
      unique_id: `story.${id}`,
      autolink: false,
      text: { headline: escapeHtml(title), text: `<p>${escapeHtml(summary)}</p><p class="yeonpyo-links">${link}</p>` },
    },
    events: events.map((event) => slideOf(event, site)),
  };
}
