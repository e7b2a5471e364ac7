import { feedPaths } from '../feeds/feed-paths.ts';
import type { CollectionName } from './collections.ts';
import { collectionNames } from './collections.ts';
import type { CompiledEntries } from './compile-entries.ts';
import { referenceOf } from './entry.ts';
import { listPath, pageCount } from './list-pages.ts';
import type { Newsroom } from './newsroom.ts';
import { embedPath, printPath } from './story-paths.ts';
import { timelineFront } from './timeline-pages.ts';

/**
 * Every page and every file for programs by its path without the base (`/articles/x/`, `/rss.xml`), and the `#anchors`
 * that a link to it may name.
 */
export function addressesOf(
  newsroom: Pick<Newsroom, CollectionName | 'documents' | 'years' | 'corrections'>,
  compiled: CompiledEntries,
): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>([['/', new Set()]]);
  for (const name of collectionNames) {
    for (let page = 1; page <= pageCount(newsroom[name]); page += 1) addresses.set(listPath(name, page), new Set());
    for (const piece of newsroom[name]) addresses.set(piece.path, new Set(compiled.get(referenceOf(piece))?.anchors));
  }
  for (const story of newsroom.stories) {
    for (const event of story.events) addresses.get(story.path)?.add(event.id);
    // The rows of an embedded timeline and the places on a sheet of paper are there, but not promised to anybody.
    addresses.set(printPath(story), new Set());
    if (story.events.length > 0) addresses.set(embedPath(story), new Set());
  }
  for (let page = 1; page <= pageCount(newsroom.corrections); page += 1) {
    addresses.set(listPath('corrections', page), new Set());
  }
  addresses.set('/timeline/', new Set(timelineFront(newsroom.years).map(({ id }) => id)));
  for (const { path, events } of newsroom.years) addresses.set(path, new Set(events.map(({ id }) => id)));
  for (const path of feedPaths(newsroom)) addresses.set(path, new Set());
  return addresses;
}
