import type { PartialDate } from './partial-date.ts';

export type DateShape = 'day' | 'month' | 'year' | 'span' | 'one-of' | 'between' | 'onward' | 'up-to';

/** The shape that shows a date's precision on the axis. A moment has the shape of its day. */
export function dateShape(date: PartialDate): DateShape {
  if (date.form !== 'point') return date.form;
  if (date.at.day !== undefined) return 'day';
  return date.at.month === undefined ? 'year' : 'month';
}
