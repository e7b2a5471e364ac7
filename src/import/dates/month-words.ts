import type { DateWord, WordRow } from './date-word.ts';

const month = '(1[0-2]|0?[1-9])';

/** What names a month, a part of one, or a week. */
export const monthWords: WordRow[] = [
  { words: `${month}월`, means: figure },
  { words: `${month}월? ?[~·-] ?${month}월`, means: figure },
  { words: '지난 ?달', means: () => counted(-1) },
  { words: '이번 ?달|이달|금월', means: () => counted(0) },
  { words: '다음 ?달|내달|오는 달', means: () => counted(1) },
  { words: '지지난 ?달', means: () => counted(-2) },
  { words: '다다음 ?달', means: () => counted(2) },
  { words: '같은 달|그달', means: () => ({ slot: 'month', is: { count: 0, from: 'named' } }) },

  { words: '(?<=(?:월|달|년|해|올|주) ?)(?:초순|상순|초|중순|중반)', means: () => part(false), bounds: 'after' },
  { words: '(?<=(?:월|달|년|해|올|주) ?)(?:하순|말)', means: () => part(true), bounds: 'after' },
  { words: '월초', means: () => part(false) },
  { words: '월말', means: () => part(true) },

  { words: '지난 ?주', means: () => week(-1) },
  { words: '이번 ?주|금주', means: () => week(0) },
  { words: '다음 ?주|내주', means: () => week(1) },
  { words: '지지난 ?주', means: () => week(-2) },
  { words: '다다음 ?주', means: () => week(2) },
  { words: '지난 ?주말', means: () => weekend(-1) },
  { words: '(?:이번|오는) ?주말', means: () => weekend(0) },
  { words: '다음 ?주말', means: () => weekend(1) },
];

function figure(from = '', last?: string): DateWord {
  return { slot: 'month', is: { figure: Number(from), ...(last && { last: Number(last) }) } };
}

function counted(count: number): DateWord {
  return { slot: 'month', is: { count, from: 'reference' } };
}

function part(late: boolean): DateWord {
  return { slot: 'part', late, ofYear: false };
}

function week(weeks: number): DateWord {
  return { slot: 'week', weeks };
}

function weekend(weeks: number): DateWord {
  return { slot: 'weekend', weeks };
}
