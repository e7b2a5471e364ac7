import { Temporal } from 'temporal-polyfill';
import type { PartialDate, Point, Time } from './partial-date.ts';

/** Epoch milliseconds, both included; infinite where the date is open. */
export interface DateBounds {
  earliest: number;
  latest: number;
}

/**
 * The first and last millisecond that a date can mean in an IANA zone. A moment lasts its minute, or its second if it
 * was written. `~` and `?` do not widen it: by how much is not known.
 */
export function dateBounds(date: PartialDate, zone: string): DateBounds {
  switch (date.form) {
    case 'point':
      return pointBounds(date.at, zone);
    case 'one-of':
      return around(date.options.map((option) => pointBounds(option, zone)));
    case 'onward':
      return { ...pointBounds(date.from, zone), latest: Infinity };
    case 'up-to':
      return { ...pointBounds(date.to, zone), earliest: -Infinity };
    default:
      return around([pointBounds(date.from, zone), pointBounds(date.to, zone)]);
  }
}

function around(bounds: DateBounds[]): DateBounds {
  return {
    earliest: Math.min(...bounds.map(({ earliest }) => earliest)),
    latest: Math.max(...bounds.map(({ latest }) => latest)),
  };
}

function pointBounds({ year, month, day, time }: Point, zone: string): DateBounds {
  const first = new Temporal.PlainDate(year, month ?? 1, day ?? 1);
  if (time) return momentBounds(first, time);
  const next = first.add(day !== undefined ? { days: 1 } : month !== undefined ? { months: 1 } : { years: 1 });
  const latest = startOfDay(next, zone) - 1;
  // Zones have skipped whole days (Pacific/Apia, 2011-12-30): such a day is the moment at which it was skipped.
  return { earliest: Math.min(startOfDay(first, zone), latest), latest };
}

function momentBounds(day: Temporal.PlainDate, time: Time): DateBounds {
  const { hour, minute, second, offset } = time;
  const sinceMidnight = ((hour * 60 + minute - offset) * 60 + (second ?? 0)) * 1000;
  const earliest = startOfDay(day, 'UTC') + sinceMidnight;
  return { earliest, latest: earliest + (second === undefined ? 59_999 : 999) };
}

function startOfDay(day: Temporal.PlainDate, zone: string): number {
  return day.toZonedDateTime(zone).epochMilliseconds;
}
