import { compareDateKeys, dateKey } from '../dates/compare-dates.ts';
import { dateBounds } from '../dates/date-bounds.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/** In the order of time; by id where the dates are alike, so that the order is the same on every machine. */
export function sortByTime<Item extends { id: string; data: { date: PartialDate } }>(
  items: readonly Item[],
  zone: string,
): Item[] {
  return items
    .map((item) => ({ item, key: dateKey(item.data.date, zone) }))
    .sort((a, b) => compareDateKeys(a.key, b.key) || compareText(a.item.id, b.item.id))
    .map(({ item }) => item);
}

/** The newest first; by id where they came out together. */
export function sortNewestFirst<Item extends { entry: { id: string; data: { published: PartialDate } } }>(
  items: readonly Item[],
  zone: string,
): Item[] {
  return items
    .map((item) => ({ item, time: dateBounds(item.entry.data.published, zone).earliest }))
    .sort((a, b) => b.time - a.time || compareText(a.item.entry.id, b.item.entry.id))
    .map(({ item }) => item);
}

/** By code unit, not by locale, whose rules change with the system. In Hangul that is the order of the dictionary. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
