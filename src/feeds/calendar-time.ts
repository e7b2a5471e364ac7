import { Temporal } from 'temporal-polyfill';
import { calendarInKorean } from '../dates/calendar-in-korean.ts';
import { dateBounds } from '../dates/date-bounds.ts';
import type { PartialDate, Point } from '../dates/partial-date.ts';
import { spanInKorean } from '../dates/point-in-korean.ts';
import { utcMoment } from './utc-moment.ts';

/** When an event stands in a calendar, as calendars write it. */
export type CalendarTime =
  /** Whole days, whatever the zone; `until` is the first day after them. `known` says how much less than that is known. */
  | { days: { from: string; until: string }; known?: string }
  /** A moment, in UTC: each reader sees it by the clock of the zone that the reader is in. */
  | { moment: string };

/**
 * The place of a date in a calendar, which knows only days and moments. A month is all of its days and says so (`11월
 * 중`). Undefined for a date that would have to become another: a year, one of several, some time between, up to or from
 * some day on; and for days beyond the four digits of a year.
 */
export function calendarTime(date: PartialDate): CalendarTime | undefined {
  if (date.form === 'span') return wholeDays(date.from, date.to, knownOfSpan(date.from, date.to));
  if (date.form !== 'point') return undefined;
  return date.at.time ? momentOf(date) : wholeDays(date.at, date.at, knownOfPoint(date.at));
}

function wholeDays(from: Point, to: Point, known: string | undefined): CalendarTime | undefined {
  if (from.month === undefined || to.month === undefined) return undefined;
  const first = new Temporal.PlainDate(from.year, from.month, from.day ?? 1);
  const last = new Temporal.PlainDate(to.year, to.month, to.day ?? 1);
  const after = last.add(to.day === undefined ? { months: 1 } : { days: 1 });
  if (after.year > 9999) return undefined;
  const days = { from: basic(first), until: basic(after) };
  return { days, ...(known !== undefined && { known }) };
}

function basic(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '');
}

function momentOf(date: PartialDate): CalendarTime | undefined {
  const moment = utcMoment(dateBounds(date, 'UTC').earliest);
  return moment === undefined ? undefined : { moment };
}

function knownOfPoint(point: Point): string | undefined {
  // The calendar itself shows the year.
  const words = calendarInKorean(point, { year: point.year });
  if (point.uncertain) return `${words}, 불확실`;
  if (point.approximate) return `${words} 무렵`;
  return point.day === undefined ? `${words} 중` : undefined;
}

function knownOfSpan(from: Point, to: Point): string | undefined {
  const isSure = [from, to].every(({ day, approximate, uncertain }) => day !== undefined && !approximate && !uncertain);
  return isSure ? undefined : spanInKorean(from, to);
}
