import { planEnd } from '../dates/plan-end.ts';
import type { Event, Newsroom } from './newsroom.ts';

/**
 * The planned events that can no longer come true as announced: whether they took place is for an editor to find out.
 * `now` is in epoch milliseconds. Advice only, so it never changes what is published.
 */
export function pastPlans({ events, site }: Newsroom, now: number): Event[] {
  return events.filter(({ date, status }) => status === 'planned' && planEnd(date, site.timeZone) < now);
}
