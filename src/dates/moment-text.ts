import { Temporal } from 'temporal-polyfill';

/**
 * A moment, in epoch milliseconds, as ISO 8601 with the offset of a zone: `2025-09-10T00:00:00+09:00`, with milliseconds
 * if there are some. Offsets come to whole minutes, as RFC 3339 wants them; the moment stays exact.
 */
export function momentText(moment: number, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const offset = Math.round(there.offsetNanoseconds / 60e9);
  const clock = there.withTimeZone('UTC').add({ minutes: offset }).toPlainDateTime();
  const minutes = Math.abs(offset);
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${clock.toString()}${offset < 0 ? '-' : '+'}${parts.join(':')}`;
}
