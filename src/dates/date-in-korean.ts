import { Temporal } from 'temporal-polyfill';
import { calendarInKorean, optionsInKorean, rangeInKorean } from './calendar-in-korean.ts';
import { clockInKorean } from './clock-in-korean.ts';
import type { PartialDate, Point } from './partial-date.ts';
import { pointInKorean, spanInKorean } from './point-in-korean.ts';

/**
 * A date in full, as a newspaper says it, at its own precision: `2025년 9월 11일(목)`, `2025년 9월 10일 또는 11일`.
 * A year or month without a day is a date still to be set when `planned`: `2025년 11월(날짜 미정)`.
 * A time is worded in its own offset, a bound in a plan as a deadline. Inside other parentheses the weekday is left out.
 */
export function dateInKorean(date: PartialDate, tense: 'planned' | 'past', { weekday = true } = {}): string {
  switch (date.form) {
    case 'point':
      return aloneInKorean(date.at, tense, weekday);
    case 'span':
      return spanInKorean(date.from, date.to);
    case 'onward':
      return `${pointInKorean(date.from)}부터`;
    case 'one-of':
      return oneOf(optionsInKorean(date.options));
    case 'between':
      return `${rangeInKorean(date.from, date.to)} 사이`;
    case 'up-to':
      // What is still to come has been in no report.
      return tense === 'planned'
        ? `${calendarInKorean(date.to)}까지`
        : `시점 미상(${calendarInKorean(date.to)} 보도 전)`;
  }
}

function aloneInKorean(point: Point, tense: 'planned' | 'past', weekday: boolean): string {
  const words = pointInKorean(point);
  if (point.approximate || point.uncertain) return words;
  if (point.day === undefined) return tense === 'planned' ? `${words}(날짜 미정)` : words;
  return `${words}${weekday ? `(${weekdayOf(point)})` : ''}${point.time ? ` ${clockInKorean(point.time)}` : ''}`;
}

function weekdayOf({ year, month = 1, day = 1 }: Point): string {
  return '월화수목금토일'.charAt(new Temporal.PlainDate(year, month, day).dayOfWeek - 1);
}

function oneOf(options: string[]): string {
  return `${options.slice(0, -1).join(', ')} 또는 ${options.at(-1)}`;
}
