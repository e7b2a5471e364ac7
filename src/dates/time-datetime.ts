import type { PartialDate } from './partial-date.ts';
import { writeDate } from './write-date.ts';

/**
 * The `datetime` attribute of `<time>` for a date that HTML can say exactly: a year, a month, a day or a moment.
 * Undefined for every other, also for one that is approximate or uncertain.
 */
export function timeDatetime(date: PartialDate): string | undefined {
  if (date.form !== 'point' || date.at.approximate || date.at.uncertain) return undefined;
  return writeDate(date);
}
