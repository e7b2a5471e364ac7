import type { Event, Site } from '../content/newsroom.ts';
import { calendarEvent } from '../feeds/calendar-event.ts';
import { fingerprint } from './fingerprint.ts';
import { lastingName } from './lasting-name.ts';
import type { EventRevision, Revisions } from './revisions.ts';

/**
 * How often what calendars say of an event has changed since it was first recorded, this time included, so that a build
 * says so before it is recorded.
 */
export function sequenceOf(event: Event, site: Site, revisions: Pick<Revisions, 'events'>): number {
  return eventRevision(event, site, revisions)?.sequence ?? 0;
}

/** What is to be remembered of an event. Undefined while it stands in no calendar: then what was recorded holds. */
export function eventRevision(
  event: Event,
  site: Site,
  { events }: Pick<Revisions, 'events'>,
): EventRevision | undefined {
  const said = calendarEvent(event, site);
  if (said === undefined) return undefined;
  const hash = fingerprint(said);
  const recorded = events.get(lastingName(event));
  if (!recorded) return { sequence: 0, hash };
  return { sequence: recorded.sequence + (recorded.hash === hash ? 0 : 1), hash };
}
