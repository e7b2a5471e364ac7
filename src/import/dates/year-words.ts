import type { DateWord, WordRow } from './date-word.ts';

/** What names a year, a part of one, or the way to go from the day of the copy. */
export const yearWords: WordRow[] = [
  { words: '((?:1[0-9]|20)\\d\\d)년도?', means: (year = '') => figure(year) },
  // 2021.03 과제 선정
  {
    words: '(?<![\\d.])((?:19|20)\\d\\d)\\.(?=(?:0[1-9]|1[0-2]) [가-힣\\d])',
    means: (year) => figure(year),
    bounds: 'free',
  },
  { words: '((?:1[0-9]|20)\\d\\d)년? ?[~-] ?((?:1[0-9]|20)\\d\\d)년', means: figure },
  { words: '(?<!\\d)((?:19|20)\\d\\d)\\. ?(?=\\d{1,2}월)', means: (year) => figure(year), bounds: 'free' },
  { words: "'(\\d\\d)\\. ?(?=\\d{1,2}월)", means: (year) => figure(`20${year}`), bounds: 'free' },
  { words: "'(\\d\\d)년", means: (year) => figure(`20${year}`) },
  // Without the mark it is a number of years, unless a month follows.
  { words: '(2\\d)년(?= ?\\d{1,2}월)', means: (year) => figure(`20${year}`) },

  { words: '((?:19|20)\\d\\d)(?= (?:상반기|하반기|[1-4]분기))', means: (year) => figure(year) },

  { words: '올해|금년', means: () => counted(0) },
  {
    words: '올(?= 들어| ?(?:상반기|하반기|[1-4]분기|\\d{1,2}월|봄|여름|가을|겨울|초|말|연말))',
    means: () => counted(0),
    bounds: 'free',
  },
  { words: '지난 ?해|작년도?', means: () => counted(-1) },
  { words: '내년도?', means: () => counted(1) },
  { words: '재작년|지지난해', means: () => counted(-2) },
  { words: '내후년|후년', means: () => counted(2) },
  { words: '(\\d{1,2})년 전(?= \\d{1,2}월)', means: (years) => counted(-Number(years)) },
  { words: '(\\d{1,2})년 [뒤후](?= \\d{1,2}월)', means: (years) => counted(Number(years)) },
  { words: '같은 해|그해', means: () => named(0) },
  { words: '이듬해|다음 해|그다음 해', means: () => named(1) },

  { words: '상반기', means: () => months(1, 6) },
  { words: '하반기', means: () => months(7, 12) },
  { words: '([1-4])(?:·[1-4])?분기', means: (quarter) => months(Number(quarter) * 3 - 2, Number(quarter) * 3) },
  { words: '(?<=올 ?|지난 ?|[년해] ?|오는 )봄', means: () => season(3, 5), bounds: 'after' },
  { words: '(?<=올 ?|지난 ?|[년해] ?|오는 )여름', means: () => season(6, 8), bounds: 'after' },
  { words: '(?<=올 ?|지난 ?|[년해] ?|오는 )가을', means: () => season(9, 11), bounds: 'after' },
  { words: '(?<=올 ?|지난 ?|[년해] ?|오는 )겨울', means: () => season(12, 14), bounds: 'after' },
  { words: '1학기', means: () => season(3, 8) },
  { words: '2학기', means: () => season(9, 14) },
  { words: '(?<=[년해] ?)이맘때', means: () => ({ slot: 'part', late: false }), bounds: 'after' },
  { words: '연내|올해 안|올해 내', means: () => ({ slot: 'within' }) },
  { words: '연초', means: () => ({ slot: 'part', late: false, alone: 'year' }) },
  { words: '연말', means: () => ({ slot: 'part', late: true, alone: 'year' }) },

  { words: '(?:돌아|다가)?오는', means: () => ({ slot: 'direction', way: 1 }) },
  {
    words: "지난(?= ?(?:\\d|'\\d|[월화수목금토일]요일|봄|여름|가을|겨울|상반기|하반기))",
    means: () => ({ slot: 'direction', way: -1 }),
  },
  { words: '이번(?= [월화수목금토일]요일)', means: () => ({ slot: 'direction', way: 0 }) },
];

function figure(year = '', last?: string): DateWord {
  return { slot: 'year', is: { figure: Number(year), ...(last && { last: Number(last) }) } };
}

function counted(count: number): DateWord {
  return { slot: 'year', is: { count, from: 'reference' } };
}

function named(count: number): DateWord {
  return { slot: 'year', is: { count, from: 'named' } };
}

function months(from: number, to: number): DateWord {
  return { slot: 'months', from, to, season: false };
}

// A winter ends in the second month of the next year, which is counted on: 14.
function season(from: number, to: number): DateWord {
  return { slot: 'months', from, to, season: true };
}
