import { dateQuestions } from './date-questions.ts';
import type { DateWord } from './date-word.ts';
import { point } from './points.ts';
import type { Resolution, Scene } from './scene.ts';

type Months = Extract<DateWord, { slot: 'months' }>;

/** `하반기`, `3분기`, `올가을`: some time between two months, of the year that is said or of the copy's. */
export function partOfYear(
  months: Months,
  said: number | undefined,
  way: -1 | 0 | 1 | undefined,
  scene: Scene,
): Resolution {
  const year = said ?? nearYear(months, way, scene);
  const date = {
    form: 'between',
    from: point(year, months.from),
    to: months.to > 12 ? point(year + 1, months.to - 12) : point(year, months.to),
  } as const;
  const doubtful = months.season || (said === undefined && year !== scene.reference.year);
  return { date, rule: 'part-of-year', ...(doubtful && { doubt: dateQuestions.rough(scene.words, date) }) };
}

function nearYear({ from, to }: Months, way: -1 | 0 | 1 | undefined, { reference, tense }: Scene): number {
  const { year, month } = reference;
  if (way === -1) return from < month && to <= 12 ? year : year - 1;
  if (way === 1) return from > month ? year : year + 1;
  if (tense === 'past' && from > month) return year - 1;
  return tense === 'planned' && to < month ? year + 1 : year;
}
