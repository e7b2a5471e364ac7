import { Temporal } from 'temporal-polyfill';
import type { PartialDate, Point } from '../../dates/partial-date.ts';

/** A year, a month or a day that is known for certain. */
export function point(year: number, month?: number, day?: number): Point {
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    approximate: false,
    uncertain: false,
  };
}

export function pointDate(year: number, month?: number, day?: number): PartialDate {
  return { form: 'point', at: point(year, month, day) };
}

export function dayPoint({ year, month, day }: Temporal.PlainDate): Point {
  return point(year, month, day);
}

export function dayDate(day: Temporal.PlainDate): PartialDate {
  return { form: 'point', at: dayPoint(day) };
}

/** The day, if the calendar has it. */
export function calendarDay(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (year < 1 || year > 9999 || day > new Temporal.PlainYearMonth(year, month).daysInMonth) return undefined;
  return new Temporal.PlainDate(year, month, day);
}

/** Negative, 0 or positive, as `a` is before, on or after `b`. */
export function daysBetween(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return b.until(a).days;
}

/** The month so many after another. */
export function monthAfter({ year, month }: { year: number; month: number }, months: number) {
  return new Temporal.PlainYearMonth(year, month).add({ months });
}
