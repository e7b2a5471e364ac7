import { dateHeading } from '../dates/date-heading.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';
import { dateShape } from '../dates/date-shape.ts';
import { shortDateInKorean } from '../dates/short-date.ts';
import type { Mark } from '../markdown/manuscript.ts';
import type { Entries, Entry } from './entry.ts';
import { pathOf, referenceOf } from './entry.ts';
import { tenseOf } from './tense-of.ts';

/**
 * The quotes that events give as evidence, by the document that must hold them (`articles/x`), in the order of the
 * events. The label leaves out the year that the document was reported in. An event that is a draft is marked only in
 * documents that are drafts as well: elsewhere its page would be missing.
 */
export function evidenceMarks({ articles, interviews, events }: Entries, base: string): Map<string, Mark[]> {
  const years = new Map([...articles, ...interviews].map((entry) => [referenceOf(entry), yearOf(entry)]));
  const drafts = new Set([...articles, ...interviews].filter(({ sound }) => sound.draft).map(referenceOf));
  const marks = new Map<string, Mark[]>();
  for (const event of events) {
    event.sound.evidence?.forEach(({ in: document, quote }, index) => {
      if (event.sound.draft && !drafts.has(document)) return;
      const place = event.mapping?.placeOf(['evidence', index, 'quote']) ?? { line: 1, column: 1 };
      const list = marks.get(document) ?? [];
      list.push({ ...lookOf(event, years.get(document), base), quote, place: { file: event.file, ...place } });
      marks.set(document, list);
    });
  }
  return marks;
}

// What an event with a mistake of its own lacks does not show: nothing is published then.
function lookOf({ id, collection, sound }: Entry<'events'>, here: number | undefined, base: string) {
  const { title = id, date, status = 'unknown', asOf } = sound;
  const tense = date && tenseOf({ status, date, asOf });
  return {
    event: id,
    href: `${base.slice(0, -1)}${pathOf({ id, collection })}`,
    title: date ? `${dateInKorean(date, tense ?? 'past')}, ${title}` : title,
    label: date ? shortDateInKorean(date, tense, { year: dateHeading(date).year !== here }) : '',
    shape: date ? dateShape(date) : 'day',
    status,
  };
}

function yearOf({ sound }: Entry<'articles' | 'interviews'>): number | undefined {
  const reported = sound.source?.published ?? sound.published;
  return reported && dateHeading(reported).year;
}
