import type { Element } from 'xast';
import { x } from 'xastscript';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Newsroom, Story } from '../content/newsroom.ts';
import { inRfc822 } from '../dates/first-moment.ts';
import { type FeedItem, feedItem } from './feed-item.ts';
import { rssPath } from './feed-paths.ts';
import { introduction } from './introduction.ts';
import { newestDocuments } from './newest-documents.ts';
import { writeXml } from './write-xml.ts';
import { xmlText } from './xml-text.ts';

/**
 * The newest texts of the site or of one story as RSS 2.0: `content:encoded` is a whole text and the `description` above
 * it a paragraph; where there is none, the `description` is all that may be told. The feed is as new as what is in it, whenever it is built.
 */
export function rss({ site, documents }: Pick<Newsroom, 'site' | 'documents'>, story?: Story): string {
  const items = newestDocuments({ documents }, story).map((document) => feedItem(document, site));
  const newest = newestOf(items);
  const channel = x('channel', [
    text('title', story ? `${story.title} | ${site.name}` : site.name),
    text('link', absoluteUrl(site, story?.path ?? '/')),
    text('description', introduction({ ...site, ...(story && { description: story.summary }) })),
    text('language', site.language),
    ...(newest ? [text('lastBuildDate', inRfc822(newest))] : []),
    text('docs', 'https://www.rssboard.org/rss-specification'),
    x('atom:link', { href: absoluteUrl(site, rssPath(story)), rel: 'self', type: 'application/rss+xml' }),
    ...items.map(toItem),
  ]);
  return writeXml(x('rss', { version: '2.0', ...namespaces }, [channel]));
}

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

function toItem({ id, url, title, published, authors, topic, opening, html, whole }: FeedItem): Element {
  return x('item', [
    text('title', title),
    text('link', url),
    x('guid', { isPermaLink: 'true' }, id),
    text('pubDate', inRfc822(published)),
    ...authors.map((name) => text('dc:creator', name)),
    ...(topic === undefined ? [] : [text('category', topic)]),
    text('description', whole ? opening : html),
    ...(whole ? [text('content:encoded', html)] : []),
  ]);
}

function text(name: string, value: string): Element {
  return x(name, xmlText(value));
}

function newestOf(items: readonly FeedItem[]): FeedItem['published'] | undefined {
  return items
    .flatMap(({ published, updated }) => (updated ? [published, updated] : [published]))
    .toSorted((a, b) => b.epochMilliseconds - a.epochMilliseconds)[0];
}
