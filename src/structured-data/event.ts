import type { EventLeaf } from 'schema-dts';
import { cardPath } from '../cards/card.ts';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Event, Site } from '../content/newsroom.ts';
import type { PartialDate, Point } from '../dates/partial-date.ts';
import { timeDatetime } from '../dates/time-datetime.ts';
import { entityReference } from './entity.ts';

/**
 * An event for those who put events into calendars and lists: only one whose day and place are known, and of which it
 * is known what became of it. Of every other they would make up what is missing.
 */
export function eventOf(event: Event, site: Site): EventLeaf | undefined {
  const { title, date, status, place, who, evidence, stories } = event;
  const days = daysOf(date);
  if (!days || place === undefined || status === 'unknown') return undefined;
  const url = absoluteUrl(site, event.path);
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: title,
    ...days,
    // To schema.org what has taken place on its day is scheduled too.
    eventStatus: status === 'cancelled' ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: place, address: place },
    image: absoluteUrl(site, cardPath(event)),
    inLanguage: site.language,
    ...(who.length > 0 && { attendee: who.map((entity) => entityReference(entity, site)) }),
    ...(evidence.length + stories.length > 0 && {
      subjectOf: [...new Set([...evidence.map(({ document }) => document), ...stories])].map(({ path }) => ({
        '@id': absoluteUrl(site, path),
      })),
    }),
  };
}

/** The first day and the last, where both are known exactly. */
function daysOf(date: PartialDate): { startDate: string; endDate?: string } | undefined {
  if (date.form === 'point') {
    const startDate = exactDay(date.at);
    return startDate === undefined ? undefined : { startDate };
  }
  if (date.form !== 'span') return undefined;
  const [startDate, endDate] = [exactDay(date.from), exactDay(date.to)];
  return startDate === undefined || endDate === undefined ? undefined : { startDate, endDate };
}

function exactDay(at: Point): string | undefined {
  return at.day === undefined ? undefined : timeDatetime({ form: 'point', at });
}
