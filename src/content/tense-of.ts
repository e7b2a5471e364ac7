import { comparePoints } from '../dates/compare-points.ts';
import type { PartialDate, Point } from '../dates/partial-date.ts';
import type { Event } from './newsroom.ts';

/**
 * How its date is worded. What has been or was called off has no day to come; of what nobody knows the date decides:
 * whether it was still to come when it was reported. "Some time up to" a day that was still to come is a deadline.
 */
export function tenseOf({ status, date, asOf }: Pick<Event, 'status' | 'date' | 'asOf'>): 'planned' | 'past' {
  if (status === 'planned') return 'planned';
  const decides = status === 'unknown' || date.form === 'up-to';
  return decides && asOf?.form === 'point' && comparePoints(startOf(date), asOf.at) > 0 ? 'planned' : 'past';
}

function startOf(date: PartialDate): Point {
  switch (date.form) {
    case 'point':
      return date.at;
    case 'one-of':
      return date.options[0];
    case 'up-to':
      return date.to;
    default:
      return date.from;
  }
}
