import type { Newsroom } from '../content/newsroom.ts';
import type { Permalink } from './ledger.ts';
import { addressOf } from './ledger.ts';
import { linkableAddresses } from './linkable.ts';
import { revisionLines, writeRevisions } from './write-revisions.ts';

/** The addresses of a newsroom that are not in its ledger yet. */
export function unrecordedAddresses(
  newsroom: Pick<Newsroom, 'addresses' | 'byPath' | 'permalinks'>,
): Pick<Permalink, 'path' | 'anchor'>[] {
  const recorded = new Set(newsroom.permalinks.map(addressOf));
  return linkableAddresses(newsroom).filter((place) => !recorded.has(addressOf(place)));
}

/** How many pieces say something else than what was recorded of them. */
export function unrecordedRevisions(newsroom: Pick<Newsroom, 'documents' | 'events' | 'site' | 'revisions'>): number {
  const recorded = new Set(revisionLines(newsroom.revisions));
  const now = writeRevisions(newsroom, newsroom.revisions).split(/(?<=\n)/);
  return now.filter((line) => line !== '' && !recorded.has(line)).length;
}
