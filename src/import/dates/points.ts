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
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return new Temporal.PlainDate(year, month, day);
}

// Plain numbers for what is asked several times a date: a book may be pasted, and Temporal takes ten times as long.

/** How many days `a` is after `b`; negative if it is before. */
export function daysBetween(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return (Date.UTC(a.year, a.month - 1, a.day) - Date.UTC(b.year, b.month - 1, b.day)) / 86_400_000;
}

/** The month so many after another. */
export function monthAfter(of: { year: number; month: number }, months: number): { year: number; month: number } {
  const sum = of.year * 12 + of.month - 1 + months;
  return { year: Math.floor(sum / 12), month: (sum % 12) + 1 };
}
