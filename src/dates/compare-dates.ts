import { dateBounds } from './date-bounds.ts';
import { dateHeading } from './date-heading.ts';
import type { PartialDate } from './partial-date.ts';
import { writeDate } from './write-date.ts';

/** What decides a date's place in a list, most important first. */
export interface DateKey {
  start: number;
  /** Of those with one start: 0 for a date that starts with a year, 1 for an `up-to` date, 2 for every other. */
  rank: number;
  latest: number;
  text: string;
}

/**
 * The order of dates in a zone, for sorting a few. Total: two dates are equal only if `writeDate` writes them alike.
 * By start, where an `up-to` date starts with the month (or year) of its bound and precedes the others that start
 * there, and a date that is known by its year alone precedes all the months of that year, as no month's heading is
 * true of it; then the one that ends first; then by canonical text.
 */
export function compareDates(a: PartialDate, b: PartialDate, zone: string): number {
  return compareDateKeys(dateKey(a, zone), dateKey(b, zone));
}

/** The key of a date in a zone, computed once a date to sort many. */
export function dateKey(date: PartialDate, zone: string): DateKey {
  const { earliest, latest } = dateBounds(date, zone);
  const text = writeDate(date);
  if (date.form !== 'up-to')
    return { start: earliest, rank: dateHeading(date).month === undefined ? 0 : 2, latest, text };
  const first = { ...date.to, month: date.to.month ?? 1, day: 1 };
  return { start: dateBounds({ form: 'point', at: first }, zone).earliest, rank: 1, latest, text };
}

/** Negative if `a` comes first, positive if `b`, 0 if they are the same date. */
export function compareDateKeys(a: DateKey, b: DateKey): number {
  return compare(a.start, b.start) || compare(a.rank, b.rank) || compare(a.latest, b.latest) || compare(a.text, b.text);
}

// Not a difference: both ends may be infinite.
function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
