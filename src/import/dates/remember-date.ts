import { Temporal } from 'temporal-polyfill';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { Resolution, Scene } from './scene.ts';

/** Keeps a date for those after it. `resolution` is that of its days, before its clock and limits. */
export function rememberDate(date: PartialDate, resolution: Resolution, scene: Scene, end: number): void {
  const { countedFrom, aside = false, date: calendar, rule, doubt } = resolution;
  const { named, sentence, paragraph } = scene;
  const last = lastPoint(calendar);
  if (!last) return;
  const { year, month, day } = last;
  named.add({
    paragraph,
    sentence,
    end,
    date,
    year,
    yearSaid: !doubt && !(rule === 'near-month' || rule === 'near-day' || rule === 'part-of-year'),
    month,
    day: month !== undefined && day !== undefined ? new Temporal.PlainDate(year, month, day) : undefined,
    countedFrom,
    lasting: calendar.form === 'span',
    doubtful: doubt !== undefined,
    aside,
  });
}

function lastPoint(date: PartialDate) {
  if (date.form === 'point') return date.at;
  if (date.form === 'span') return date.to;
  return date.form === 'between' && date.from.year === date.to.year
    ? { ...date.to, month: undefined, day: undefined }
    : undefined;
}
