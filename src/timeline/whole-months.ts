import { Temporal } from 'temporal-polyfill';
import type { Extent } from './time-scale.ts';

const short = 45 * 24 * 60 * 60 * 1000;

/** Adds the months around what is over in a few weeks, so that a single day has something to stand in. */
export function wholeMonths(extents: readonly Extent[], zone: string): Extent[] {
  const from = Math.min(...extents.map((extent) => extent.from));
  const to = Math.max(...extents.map((extent) => extent.to));
  if (to - from > short) return [...extents];
  return [
    ...extents,
    { from: monthAt(from, zone).epochMilliseconds, to: monthAt(to, zone).add({ months: 1 }).epochMilliseconds },
  ];
}

function monthAt(time: number, zone: string): Temporal.ZonedDateTime {
  const { year, month } = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone);
  return new Temporal.PlainDate(year, month, 1).toZonedDateTime(zone);
}
