import type { Newsroom } from '../content/newsroom.ts';
import type { Permalink } from './ledger.ts';

/**
 * Every address of a newsroom that a reader can link to and that is kept for good: its pages, its files for programs,
 * and the places in its pieces. Rows of a list may move to another page of it: they are there, but not promised.
 */
export function linkableAddresses({
  addresses,
  byPath,
}: Pick<Newsroom, 'addresses' | 'byPath'>): Pick<Permalink, 'path' | 'anchor'>[] {
  return [...addresses].flatMap(([path, anchors]) => [
    { path, anchor: '' },
    ...(byPath.has(path) ? [...anchors].map((anchor) => ({ path, anchor })) : []),
  ]);
}
