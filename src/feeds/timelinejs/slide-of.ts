import { collectionLabels } from '../../components/collection-labels.ts';
import { statusInKorean } from '../../components/status-in-korean.ts';
import { statusLabels } from '../../components/status-labels.ts';
import { absoluteUrl } from '../../content/absolute-url.ts';
import { referenceOf } from '../../content/entry.ts';
import type { Event, Site } from '../../content/newsroom.ts';
import { writeDate } from '../../dates/write-date.ts';
import { escapeHtml } from '../../markup/escape-html.ts';
import { portableHtml } from '../../markup/portable-html.ts';
import { type SlideDates, slideDates } from './slide-dates.ts';
import { whenInKorean } from './when-in-korean.ts';

/** An event of TimelineJS3. All its words are HTML. */
export interface Slide extends SlideDates {
  unique_id: string;
  display_date: string;
  group?: string;
  autolink: false;
  text: { headline: string; text: string };
  /** What TimelineJS3 has no place for, and passes over: so that the way back loses nothing. */
  _yeonpyo: {
    /** EDTF. */
    date: string;
    dateNote?: string;
    status: Event['status'];
    asOf?: string;
    place?: string;
    /** `people/x` */
    who: string[];
    evidence: { in: string; quote: string }[];
  };
}

/** An event as a slide. What has not happened says so in its headline: on the axis nothing else of it is seen. */
export function slideOf(event: Event, site: Site): Slide {
  const { id, title, date, dateNote, status, asOf, kind, place, who, evidence } = event;
  return {
    unique_id: id,
    ...slideDates(date),
    display_date: escapeHtml(whenInKorean(event)),
    ...(kind !== undefined && { group: escapeHtml(kind) }),
    autolink: false,
    text: { headline: escapeHtml(headlinePrefix(status) + title), text: slideText(event, site) },
    _yeonpyo: {
      date: writeDate(date),
      ...(dateNote !== undefined && { dateNote }),
      status,
      ...(asOf && { asOf: writeDate(asOf) }),
      ...(place !== undefined && { place }),
      who: who.map(referenceOf),
      evidence: evidence.map(({ document, quote }) => ({ in: referenceOf(document), quote })),
    },
  };
}

/** What stands before the title of what is not known to have happened: `예정: `. */
export function headlinePrefix(status: Event['status']): string {
  return status === 'happened' ? '' : `${statusLabels[status]}: `;
}

// The importer knows by their class which words are not of the body.
function slideText(event: Event, site: Site): string {
  const { path, place, who, html, evidence } = event;
  const about = [statusInKorean(event), place, who.map(({ name }) => name).join(', ')].filter(Boolean).join(' · ');
  const links = [
    ...evidence.map(({ document, anchor }) => ({
      to: `${document.path}#${anchor}`,
      words: `${collectionLabels[document.collection]} 속 문장`,
    })),
    { to: path, words: `${site.name}에서 보기` },
  ].map(({ to, words }) => `<a href="${absoluteUrl(site, to)}">${escapeHtml(words)}</a>`);
  const body = portableHtml(html, absoluteUrl(site, path));
  return `<p class="yeonpyo-about">${escapeHtml(about)}</p>${body}<p class="yeonpyo-links">${links.join(' · ')}</p>`;
}
