import type { Newsroom } from '../content/newsroom.ts';
import type { Permalink } from './ledger.ts';
import { addressOf } from './ledger.ts';
import { linkableAddresses } from './linkable.ts';

/** The addresses of a newsroom that are not in its ledger yet. */
export function unrecordedAddresses(
  newsroom: Pick<Newsroom, 'addresses' | 'byPath' | 'permalinks'>,
): Pick<Permalink, 'path' | 'anchor'>[] {
  const recorded = new Set(newsroom.permalinks.map(addressOf));
  return linkableAddresses(newsroom).filter((place) => !recorded.has(addressOf(place)));
}
