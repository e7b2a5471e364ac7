import { dateBounds } from '../dates/date-bounds.ts';
import type { Event, Newsroom } from './newsroom.ts';

/**
 * The planned events whose last possible moment has passed: whether they took place is for an editor to find out.
 * `now` is in epoch milliseconds. Advice only, so it never changes what is published.
 */
export function pastPlans({ events, site }: Newsroom, now: number): Event[] {
  return events.filter(({ date, status }) => status === 'planned' && dateBounds(date, site.timeZone).latest < now);
}
