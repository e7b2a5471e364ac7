import type { DateWord, WordRow } from './date-word.ts';

const month = '(1[0-2]|0?[1-9])';

/** What names a month, a part of one, or a week. */
export const monthWords: WordRow[] = [
  { words: `${month}월`, means: figure },
  // 2025.9월
  { words: `(?<=(?:\\d{4}|'\\d\\d)\\. ?)${month}월`, means: figure, bounds: 'after' },
  { words: '(?<=(?<![\\d.])(?:19|20)\\d\\d\\.)(0[1-9]|1[0-2])(?= [가-힣\\d])', means: figure, bounds: 'free' },
  { words: `${month}월? ?[~·-] ?${month}월`, means: figure },
  { words: '지난 ?달', means: () => counted(-1) },
  { words: '이번 ?달|이달|금월', means: () => counted(0) },
  { words: '다음 ?달|내달|오는 달', means: () => counted(1) },
  { words: '지지난 ?달', means: () => counted(-2) },
  { words: '다다음 ?달', means: () => counted(2) },
  { words: '같은 달|그달', means: () => ({ slot: 'month', is: { count: 0, from: 'named' } }) },

  { words: '(?<=(?:월|달|년|해|올) ?|주 )(?:초순|상순|초|중순|중반|하순)', means: () => part(false), bounds: 'after' },
  { words: '(?<=(?:월|달|년|해|올) ?|주 )말', means: () => part(true), bounds: 'after' },
  { words: '월초', means: () => ({ slot: 'part', late: false, alone: 'month' }) },
  { words: '월말', means: () => ({ slot: 'part', late: true, alone: 'month' }) },

  { words: '지난 ?주', means: () => week(-1) },
  { words: '이번 ?주', means: () => week(0) },
  // 금주 is abstinence too, and 내주다 a verb.
  { words: '금주(?= (?:중|초|말|내|[월화수목금토일]요일))', means: () => week(0) },
  { words: '다음 ?주', means: () => week(1) },
  { words: '(?<!\\p{L})내주(?= (?!않|못|기)|에[ 는도]|부터|까지|께)', means: () => week(1), bounds: 'free' },
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
  return { slot: 'part', late };
}

function week(weeks: number): DateWord {
  return { slot: 'week', weeks };
}

function weekend(weeks: number): DateWord {
  return { slot: 'weekend', weeks };
}
