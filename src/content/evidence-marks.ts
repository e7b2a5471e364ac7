import { dateInKorean } from '../dates/date-in-korean.ts';
import { dateShape } from '../dates/date-shape.ts';
import { shortDateInKorean } from '../dates/short-date.ts';
import type { Mark } from '../markdown/manuscript.ts';
import { pathOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { tenseOf } from './tense-of.ts';

/** The quotes that events give as evidence, by the document that must hold them (`articles/x`), in the order of the events. */
export function evidenceMarks(events: readonly Entry<'events'>[], base: string): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const event of events) {
    event.sound.evidence?.forEach(({ in: document, quote }, index) => {
      const place = event.mapping?.placeOf(['evidence', index, 'quote']) ?? { line: 1, column: 1 };
      const list = marks.get(document) ?? [];
      list.push({ ...lookOf(event, base), quote, place: { file: event.file, ...place } });
      marks.set(document, list);
    });
  }
  return marks;
}

// What an event with a mistake of its own lacks does not show: nothing is published then.
function lookOf({ id, collection, sound }: Entry<'events'>, base: string) {
  const { title = id, date, status = 'unknown' } = sound;
  const tense = tenseOf(status);
  return {
    event: id,
    href: `${base.slice(0, -1)}${pathOf({ id, collection })}`,
    title: date ? `${dateInKorean(date, tense)}, ${title}` : title,
    label: date ? shortDateInKorean(date) : '',
    shape: date ? dateShape(date) : 'day',
    status,
  };
}
