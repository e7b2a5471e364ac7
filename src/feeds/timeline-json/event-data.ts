import { statusInKorean } from '../../components/status-in-korean.ts';
import { absoluteUrl } from '../../content/absolute-url.ts';
import type { Event, Evidence, Site } from '../../content/newsroom.ts';
import { tenseOf } from '../../content/tense-of.ts';
import { dateBounds } from '../../dates/date-bounds.ts';
import { dateInKorean } from '../../dates/date-in-korean.ts';
import { dateShape } from '../../dates/date-shape.ts';
import { momentText } from '../../dates/moment-text.ts';
import { writeDate } from '../../dates/write-date.ts';
import { portableHtml } from '../../markup/portable-html.ts';
import type { EventData } from './event-schema.ts';

/** An event for programs. Its keys come in the order of the schema; what it lacks is left out when it is written. */
export function eventData(event: Event, site: Site): EventData {
  const { id, title, date, dateNote, status, asOf, kind, place, html, who, stories, evidence } = event;
  const address = absoluteUrl(site, event.path);
  return {
    id,
    address,
    title,
    date: writeDate(date),
    dateText: dateInKorean(date, tenseOf(event)),
    dateNote,
    shape: dateShape(date),
    bounds: boundsOf(event, site.timeZone),
    status,
    asOf: asOf && writeDate(asOf),
    statusText: statusInKorean(event),
    kind,
    place,
    html: html === '' ? undefined : portableHtml(html, address),
    who: who.map(({ collection, id, name, path }) => ({ collection, id, name, address: absoluteUrl(site, path) })),
    stories: stories.map((story) => ({
      id: story.id,
      title: story.title,
      address: absoluteUrl(site, `${story.path}#${id}`),
    })),
    evidence: evidence.map((one) => evidenceData(one, site)),
  };
}

function boundsOf({ date }: Event, zone: string): EventData['bounds'] {
  const { earliest, latest } = dateBounds(date, zone);
  const text = (moment: number) => (Number.isFinite(moment) ? momentText(moment, zone) : null);
  return { earliest: text(earliest), latest: text(latest) };
}

function evidenceData({ document, quote, anchor }: Evidence, site: Site): EventData['evidence'][number] {
  const { collection, id, title, path, published, source } = document;
  return {
    quote,
    address: absoluteUrl(site, `${path}#${anchor}`),
    document: {
      collection,
      id,
      title,
      address: absoluteUrl(site, path),
      published: writeDate(published),
      source: source && {
        agency: source.agency,
        published: source.published && writeDate(source.published),
        url: source.url,
        treatment: source.treatment,
      },
    },
  };
}
