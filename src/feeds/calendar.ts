import { absoluteUrl } from '../content/absolute-url.ts';
import { newestDay } from '../content/newest-day.ts';
import type { Event, Newsroom, Site, Story } from '../content/newsroom.ts';
import { dateBounds } from '../dates/date-bounds.ts';
import { sequenceOf } from '../permalinks/sequence-of.ts';
import { calendarEvent } from './calendar-event.ts';
import { calendarTime } from './calendar-time.ts';
import { contentLine, textValue } from './content-line.ts';
import { calendarPath } from './feed-paths.ts';
import { uidOf } from './uid-of.ts';
import { utcMoment } from './utc-moment.ts';

/** The events of a newsroom, or of one of its stories, for calendars: iCalendar (RFC 5545, RFC 7986). */
export function calendar(newsroom: Pick<Newsroom, 'site' | 'events' | 'revisions'>, story?: Story): string {
  const { site } = newsroom;
  const name = textValue(story ? `${story.title} 연표` : site.name);
  const description = textValue(story?.summary ?? site.description);
  const events = (story ?? newsroom).events.flatMap((event) => eventLines(event, newsroom) ?? []);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Yeonpyo//Timeline//KO'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', name),
    contentLine('X-WR-CALNAME', name),
    contentLine('DESCRIPTION', description),
    contentLine('X-WR-CALDESC', description),
    contentLine('URL', absoluteUrl(site, story?.path ?? '/timeline/')),
    contentLine('SOURCE;VALUE=URI', absoluteUrl(site, calendarPath(story))),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT12H'),
    contentLine('X-PUBLISHED-TTL', 'PT12H'),
    ...(events.length > 0 ? events : noEvents),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** The events that no calendar can hold without making up a day for them. */
export function outsideCalendar(events: readonly Event[]): Event[] {
  return events.filter(({ date }) => !calendarTime(date));
}

function eventLines(event: Event, { site, revisions }: Pick<Newsroom, 'site' | 'revisions'>): string | undefined {
  const said = calendarEvent(event, site);
  if (said === undefined) return undefined;
  const changed = lastChanged(event, site);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(uidOf(event, site))),
    contentLine('DTSTAMP', changed),
    contentLine('LAST-MODIFIED', changed),
    contentLine('SEQUENCE', String(sequenceOf(event, site, revisions))),
    said,
    contentLine('END', 'VEVENT'),
  ].join('');
}

// By the newest word that speaks of it, never by the clock of the build. Some programs count from 1970.
function lastChanged(event: Event, { timeZone }: Site): string {
  const { earliest } = dateBounds(newestDay([event], timeZone) ?? event.date, timeZone);
  return utcMoment(Math.max(earliest, 0)) ?? '19700101T000000Z';
}

/** What a calendar without events holds: it must hold something, and one that has been subscribed to must not vanish. */
export const noEvents = [
  contentLine('BEGIN', 'VTIMEZONE'),
  contentLine('TZID', 'Etc/UTC'),
  contentLine('BEGIN', 'STANDARD'),
  contentLine('DTSTART', '19700101T000000'),
  contentLine('TZOFFSETFROM', '+0000'),
  contentLine('TZOFFSETTO', '+0000'),
  contentLine('END', 'STANDARD'),
  contentLine('END', 'VTIMEZONE'),
];
