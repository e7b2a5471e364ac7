import type { Point } from './partial-date.ts';

/** The year, month and day of a point, as far as it has them. */
export type CalendarPoint = Pick<Point, 'year' | 'month' | 'day'>;

/**
 * `2025년 9월 10일`. The leading parts that were `said` just before are left out (`11일` after 2025-09-10), but never
 * the last part of the point itself.
 */
export function calendarInKorean(point: CalendarPoint, said?: CalendarPoint): string {
  const parts = partsOf(point);
  const known = said ? partsOf(said) : [];
  const first = parts.findIndex((part, index) => part !== known[index] || index === parts.length - 1);
  return parts.slice(first).join(' ');
}

/** `2025년 9월 10~12일`, `2025년 9월 30일~10월 2일`: what both ends share is said once. */
export function rangeInKorean(from: CalendarPoint, to: CalendarPoint, said?: CalendarPoint): string {
  const start = calendarInKorean(from, said);
  const end = calendarInKorean(to, from);
  const sameUnit = start.at(-1) === end.at(-1) && !end.includes(' ');
  return `${sameUnit ? start.slice(0, -1) : start}~${end}`;
}

/** The words of each option, without what the one before it said: `2025년 9월 10일`, then `11일`. */
export function optionsInKorean(options: CalendarPoint[], said?: CalendarPoint): string[] {
  return options.map((option, index) => calendarInKorean(option, options[index - 1] ?? said));
}

function partsOf({ year, month, day }: CalendarPoint): string[] {
  if (month === undefined) return [`${year}년`];
  if (day === undefined) return [`${year}년`, `${month}월`];
  return [`${year}년`, `${month}월`, `${day}일`];
}
