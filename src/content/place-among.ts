import { compareDates } from '../dates/compare-dates.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/** How many of some events, given in the order of time, stand before a date or with it. */
export function placeAmong(events: readonly { date: PartialDate }[], date: PartialDate, zone: string): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const event = events[middle];
    if (event && compareDates(event.date, date, zone) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
