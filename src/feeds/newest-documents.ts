import type { Document, Newsroom, Story } from '../content/newsroom.ts';

/** How many texts a feed holds. */
export const itemsAFeed = 50;

/**
 * The texts of a feed, of the whole site or of one story. Events are none of them: they happen on their own day, which
 * may be years off, and were made known by a text that is in the feed; by their days, the calendar tells them.
 */
export function newestDocuments(newsroom: Pick<Newsroom, 'documents'>, story?: Story): Document[] {
  return (story ?? newsroom).documents.slice(0, itemsAFeed);
}
