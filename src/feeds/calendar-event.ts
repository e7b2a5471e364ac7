import { collectionLabels } from '../components/collection-labels.ts';
import { statusLabels } from '../components/status-labels.ts';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Event, Evidence, Site } from '../content/newsroom.ts';
import { tenseOf } from '../content/tense-of.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { CalendarTime } from './calendar-time.ts';
import { calendarTime } from './calendar-time.ts';
import { contentLine, textValue } from './content-line.ts';

/**
 * What a calendar says of an event: its lines, but for those that say which version of the event they are. Undefined
 * when its date has no place in a calendar.
 */
export function calendarEvent(event: Event, site: Site): string | undefined {
  const time = calendarTime(event.date);
  if (!time) return undefined;
  const { status, place, kind, path } = event;
  return [
    ...timeLines(time),
    contentLine('SUMMARY', textValue(summaryOf(event, time))),
    contentLine('DESCRIPTION', textValue(descriptionOf(event, site))),
    place !== undefined && contentLine('LOCATION', textValue(place)),
    kind !== undefined && contentLine('CATEGORIES', textValue(kind)),
    contentLine('URL', absoluteUrl(site, path)),
    contentLine('STATUS', statuses[status]),
    // What is in the news makes nobody busy.
    contentLine('TRANSP', 'TRANSPARENT'),
  ]
    .filter((line) => line !== false)
    .join('');
}

const statuses = {
  happened: 'CONFIRMED',
  planned: 'TENTATIVE',
  unknown: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const satisfies Record<Event['status'], string>;

function timeLines(time: CalendarTime): string[] {
  if ('moment' in time) return [contentLine('DTSTART', time.moment)];
  return [contentLine('DTSTART;VALUE=DATE', time.days.from), contentLine('DTEND;VALUE=DATE', time.days.until)];
}

// Few calendars show STATUS: a plan must not look like what has happened.
function summaryOf({ title, status }: Event, time: CalendarTime): string {
  const known = 'known' in time ? ` (${time.known})` : '';
  return `${status === 'happened' ? '' : `[${statusLabels[status]}] `}${title}${known}`;
}

function descriptionOf(event: Event, site: Site): string {
  const { date, dateNote, status, asOf, who, evidence } = event;
  const note = dateNote === undefined ? '' : `, 보도에는 ‘${dateNote}’`;
  const reported = asOf ? `(${shortly(asOf)} 보도)` : '';
  const documents = evidence.map(({ document }) => document);
  const firstInEach = evidence.filter(({ document }, index) => documents.indexOf(document) === index);
  return [
    `${dateInKorean(date, tenseOf(event))}${note}`,
    `${statusLabels[status]}${reported}`,
    ...(who.length > 0 ? [`참여: ${who.map(({ name }) => name).join(', ')}`] : []),
    ...firstInEach.map((each) => sourceOf(each, site)),
    ...(site.demo ? ['시연용 사이트의 일정입니다.'] : []),
  ].join('\n');
}

function sourceOf({ document, anchor }: Evidence, site: Site): string {
  const { collection, title, source, path } = document;
  const agency = source
    ? `(${[source.agency, ...(source.published ? [shortly(source.published)] : [])].join(', ')})`
    : '';
  return `언급한 문장: ${collectionLabels[collection]} 「${title}」${agency} ${absoluteUrl(site, `${path}#${anchor}`)}`;
}

function shortly(date: PartialDate): string {
  return dateInKorean(date, 'past', { weekday: false });
}
