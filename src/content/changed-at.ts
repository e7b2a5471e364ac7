import { dateBounds } from '../dates/date-bounds.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Document } from './newsroom.ts';

/**
 * When a text last changed after it was published: what it says of itself, or its newest correction if that is later.
 * The one answer for readers, feeds, search engines and sitemaps. Undefined when it never has.
 */
export function changedAt(
  { updated, corrections }: Pick<Document, 'updated' | 'corrections'>,
  zone: string,
): PartialDate | undefined {
  return [...(updated ? [updated] : []), ...corrections.map(({ date }) => date)]
    .map((date) => ({ date, time: dateBounds(date, zone).earliest }))
    .reduce<{ date: PartialDate; time: number } | undefined>(
      (newest, each) => (newest && newest.time >= each.time ? newest : each),
      undefined,
    )?.date;
}
