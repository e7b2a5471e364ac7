import type { DateWord } from './date-word.ts';
import type { RuleName } from './found-date.ts';
import { lastNamed, type Scene } from './scene.ts';

type YearWord = Extract<DateWord, { slot: 'year' }>;

export interface SaidYear {
  year: number;
  last?: number | undefined;
  rule: RuleName;
  doubtful: boolean;
}

/** The year that a phrase says: `2025년`, `지난해`, `같은 해`. */
export function saidYear({ is }: YearWord, scene: Scene): SaidYear {
  if ('figure' in is) return { year: is.figure, last: is.last, rule: 'written-year', doubtful: false };
  if (is.from === 'reference') return { year: scene.reference.year + is.count, rule: 'relative-year', doubtful: false };
  const near = lastNamed(scene, 'paragraph');
  const named = near ?? scene.named.last();
  return { year: (named?.year ?? scene.reference.year) + is.count, rule: 'named-year', doubtful: !near };
}
