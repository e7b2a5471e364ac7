import type { CollectionName } from './collections.ts';
import { collectionNames } from './collections.ts';
import type { CompiledEntries } from './compile-entries.ts';
import { referenceOf } from './entry.ts';
import { listPath, pageCount } from './list-pages.ts';
import type { Newsroom } from './newsroom.ts';
import { timelineFront } from './timeline-pages.ts';

/** Every page of the site by its path without the base, and the `#anchors` that a link to it may name. */
export function addressesOf(
  newsroom: Pick<Newsroom, CollectionName | 'years'>,
  compiled: CompiledEntries,
): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>([['/', new Set()]]);
  for (const name of collectionNames) {
    for (let page = 1; page <= pageCount(newsroom[name]); page += 1) addresses.set(listPath(name, page), new Set());
    for (const piece of newsroom[name]) addresses.set(piece.path, new Set(compiled.get(referenceOf(piece))?.anchors));
  }
  for (const story of newsroom.stories) {
    for (const event of story.events) addresses.get(story.path)?.add(event.id);
  }
  addresses.set('/timeline/', new Set(timelineFront(newsroom.years).map(({ id }) => id)));
  for (const { path, events } of newsroom.years) addresses.set(path, new Set(events.map(({ id }) => id)));
  return addresses;
}
