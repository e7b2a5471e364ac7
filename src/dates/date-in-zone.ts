import { Temporal } from 'temporal-polyfill';
import type { PartialDate, Point, Time } from './partial-date.ts';

/**
 * The same date with its clock set to an IANA zone: `2024-12-31T23:00-09:00` is `2025-01-01T17:00+09:00` in Seoul.
 * A date without a time says what it says in whatever zone. Offsets come to whole minutes, as they are written.
 */
export function dateInZone(date: PartialDate, zone: string): PartialDate {
  if (date.form !== 'point' || !date.at.time) return date;
  const at = momentInZone(date.at, date.at.time, zone);
  // Beyond the calendar that can be written it stays as it was.
  return at.year < 1 || at.year > 9999 ? date : { form: 'point', at };
}

function momentInZone(point: Point, { hour, minute, second, offset }: Time, zone: string): Point {
  const { year, month = 1, day = 1 } = point;
  const utc = new Temporal.PlainDateTime(year, month, day, hour, minute, second).subtract({ minutes: offset });
  const { offsetNanoseconds } = utc.toZonedDateTime('UTC').withTimeZone(zone);
  const own = Math.round(offsetNanoseconds / 60e9);
  const there = utc.add({ minutes: own });
  const time = { hour: there.hour, minute: there.minute, ...(second !== undefined && { second }), offset: own };
  return { ...point, year: there.year, month: there.month, day: there.day, time };
}
