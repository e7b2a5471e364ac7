import type { Parts } from './date-phrase.ts';
import { dateQuestions } from './date-questions.ts';
import { partOfYear } from './part-of-year.ts';
import { point, pointDate } from './points.ts';
import { saidYear } from './said-year.ts';
import type { Resolution, Scene } from './scene.ts';

/** `내년 상반기`, `3분기`, `올가을` */
export function monthsOfYear({ months, year, direction }: Parts, scene: Scene): Resolution | undefined {
  if (!months) return undefined;
  const said = year && saidYear(year, scene);
  return partOfYear(months, said?.year, direction?.way, scene);
}

/** `연내`: by the end of the year, and whether that is meant is asked. */
export function withinYear({ year }: Parts, scene: Scene): Resolution {
  const said = year ? saidYear(year, scene).year : scene.reference.year;
  const date = { form: 'up-to', to: point(said, 12) } as const;
  return { date, rule: 'deadline', doubt: dateQuestions.rough(scene.words, date) };
}

/** `2019년`, `내년`, `2023~2025년` */
export function yearAlone({ year, part }: Parts, scene: Scene): Resolution | undefined {
  if (!year) return undefined;
  const { year: first, last, rule, doubtful } = saidYear(year, scene);
  if (last !== undefined && last > first) return { date: { form: 'span', from: point(first), to: point(last) }, rule };
  const date = pointDate(first);
  return { date, rule, ...(doubtful && !part && { doubt: dateQuestions.confirm(scene.words, date) }) };
}

/** `연초`, `월말`: a part of the year or month of the copy. */
export function partAlone({ part }: Parts, { reference, tense, words }: Scene): Resolution {
  const { year, month } = reference;
  if (part?.alone !== 'year') return { date: pointDate(year, month), rule: 'near-month' };
  if (!part.late) return { date: pointDate(tense === 'planned' && month > 6 ? year + 1 : year), rule: 'near-month' };
  if (month > 3) return { date: pointDate(year), rule: 'near-month' };
  // In January 연말 is more often the one that has just been.
  const date = pointDate(tense === 'planned' ? year : year - 1);
  return { date, rule: 'near-month', doubt: dateQuestions.rough(words, date) };
}
