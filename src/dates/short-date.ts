import { type CalendarPoint, calendarInKorean, optionsInKorean, rangeInKorean } from './calendar-in-korean.ts';
import type { PartialDate, Point } from './partial-date.ts';
import { pointInKorean, spanInKorean } from './point-in-korean.ts';

/**
 * A date for the margin beside an article: no weekday, no time, and no year unless it is all there is (`2025년`) or
 * the date reaches over more than one (`2025년 12월 30일~2026년 1월 2일`). With `year` it is always said.
 */
export function shortDateInKorean(
  date: PartialDate,
  tense: 'planned' | 'past' = 'past',
  { year = false } = {},
): string {
  // What need not be said: the year of all the points, if it is one.
  const said = (...points: Point[]) => (year ? undefined : yearOf(points));
  switch (date.form) {
    case 'point':
      return pointInKorean(date.at, said(date.at));
    case 'span':
      return spanInKorean(date.from, date.to, said(date.from, date.to));
    case 'onward':
      return `${pointInKorean(date.from, said(date.from))}~`;
    case 'one-of':
      return optionsInKorean(date.options, said(...date.options)).join('/');
    case 'between':
      return `${rangeInKorean(date.from, date.to, said(date.from, date.to))} 사이`;
    case 'up-to':
      return `${calendarInKorean(date.to, said(date.to))}${tense === 'planned' ? '까지' : ' 보도 전'}`;
  }
}

function yearOf([first, ...others]: Point[]): CalendarPoint | undefined {
  return first && others.every(({ year }) => year === first.year) ? { year: first.year } : undefined;
}
