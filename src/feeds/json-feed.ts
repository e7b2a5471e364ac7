import { absoluteUrl } from '../content/absolute-url.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { inRfc3339 } from '../dates/first-moment.ts';
import { type FeedItem, feedItem } from './feed-item.ts';
import { jsonFeedPath } from './feed-paths.ts';
import { introduction } from './introduction.ts';
import { newestDocuments } from './newest-documents.ts';

/** The newest texts of the site as JSON Feed 1.1. */
export function jsonFeed({ site, documents }: Pick<Newsroom, 'site' | 'documents'>): string {
  const { name, language } = site;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: absoluteUrl(site, '/'),
    feed_url: absoluteUrl(site, jsonFeedPath),
    description: introduction(site),
    icon: absoluteUrl(site, '/icon-512.png'),
    language,
    items: newestDocuments({ documents }).map((document) => toItem(feedItem(document, site), language)),
  };
  return `${JSON.stringify(feed)}\n`;
}

function toItem(
  { id, url, title, published, updated, authors, topic, summary, html, image }: FeedItem,
  language: string,
) {
  // What is undefined is no key in JSON.
  return {
    id,
    url,
    title,
    content_html: html,
    summary,
    image,
    date_published: inRfc3339(published),
    date_modified: updated && inRfc3339(updated),
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: topic === undefined ? undefined : [topic],
    language,
  };
}
