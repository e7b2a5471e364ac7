import { type CalendarPoint, calendarInKorean, rangeInKorean } from './calendar-in-korean.ts';
import type { Point } from './partial-date.ts';

/** A day and how sure it is, without what was `said` just before: `2025년 9월 10일 무렵`, `2025년 9월(불확실)`. */
export function pointInKorean(point: Point, said?: CalendarPoint): string {
  const words = calendarInKorean(point, said);
  if (point.approximate) return `${words} 무렵`;
  return point.uncertain ? `${words}(불확실)` : words;
}

/**
 * How long something lasts: `2025년 9월 10~12일`. If an end is not sure it says so at its own place:
 * `2025년 9월 10일 무렵부터 12일까지`.
 */
export function spanInKorean(from: Point, to: Point, said?: CalendarPoint): string {
  const unsure = [from, to].some((end) => end.approximate || end.uncertain);
  return unsure ? `${pointInKorean(from, said)}부터 ${pointInKorean(to, from)}까지` : rangeInKorean(from, to, said);
}
