import type { Document, Story } from '../content/newsroom.ts';
import { indexablePages, type ListedNewsroom } from './indexable-pages.ts';

// What programs read, without the base path. Each is a promise like a page's (`addresses.ts`). No `rss.xml` or
// `timeline.ics` can be a page: ids have no dots.

/** The newest texts, of the site or of one story: RSS. */
export function rssPath(story?: Pick<Story, 'path'>): string {
  return `${story?.path ?? '/'}rss.xml`;
}

/** The newest texts of the site: JSON Feed. */
export const jsonFeedPath = '/feed.json';

/** The events for a calendar. */
export function calendarPath(story?: Pick<Story, 'path'>): string {
  return `${story?.path ?? '/'}timeline.ics`;
}

/** The events for programs. */
export function timelineJsonPath(story?: Pick<Story, 'path'>): string {
  return `${story?.path ?? '/'}timeline.json`;
}

/** The events of a story as TimelineJS3 reads them. */
export function timelineJsPath(story: Pick<Story, 'path'>): string {
  return `${story.path}timelinejs.json`;
}

/** What a page that shows the address of an embedded timeline is told of it: oEmbed. */
export function oembedPath(story: Pick<Story, 'path'>): string {
  return `${story.path}oembed.json`;
}

/** What the JSON of a timeline looks like: a JSON Schema. */
export const timelineSchemaPath = '/timeline.schema.json';

/** A text in Markdown: `/articles/x.md`. */
export function markdownPath({ path }: Pick<Document, 'path'>): string {
  return `${path.slice(0, -1)}.md`;
}

/** What is here, for language models. */
export const llmsPath = '/llms.txt';

/** The pages, for search engines. */
export const sitemapIndexPath = '/sitemap-index.xml';

/** How many addresses a part of the sitemap holds: with 5,000 bytes for each it is still below the 50 MB allowed. */
export const addressesAPart = 10_000;

/** The parts of the sitemap, by how many addresses stand in all of them together. */
export function sitemapPartPaths(addresses: number): string[] {
  return Array.from({ length: Math.ceil(addresses / addressesAPart) }, (_, index) => `/sitemap-${index}.xml`);
}

/** What robots may read. */
export const robotsPath = '/robots.txt';

/** Every such file of a newsroom. */
export function feedPaths(newsroom: ListedNewsroom): string[] {
  const { stories, documents } = newsroom;
  const timelines = stories.filter(({ events }) => events.length > 0);
  return [
    rssPath(),
    ...stories.map(rssPath),
    jsonFeedPath,
    ...documents.map(markdownPath),
    llmsPath,
    calendarPath(),
    timelineSchemaPath,
    timelineJsonPath(),
    ...timelines.flatMap((story) => [
      calendarPath(story),
      timelineJsonPath(story),
      timelineJsPath(story),
      oembedPath(story),
    ]),
    sitemapIndexPath,
    ...sitemapPartPaths(indexablePages(newsroom).length),
    robotsPath,
  ];
}
