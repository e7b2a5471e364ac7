import type { Event, Newsroom } from './newsroom.ts';

/**
 * The events that are said to have happened though no sentence that is out says so. Readers cannot trace them; whether
 * there is a report is for an editor to find out. Advice only: a newsroom may know more than it has written.
 */
export function unsupportedEvents({ events }: Newsroom): Event[] {
  return events.filter(({ status, evidence }) => status === 'happened' && evidence.length === 0);
}
