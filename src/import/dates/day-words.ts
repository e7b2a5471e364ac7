import type { Counted, DateWord, WordRow } from './date-word.ts';

const month = '(1[0-2]|0?[1-9])';
const day = '(3[01]|[12]\\d|0?[1-9])';
const year = '((?:19|20)\\d\\d)';

/** Days that are counted by name. */
export const namedCounts: Record<string, number> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
};

const count = `(${Object.keys(namedCounts).join('|')}|\\d{1,2}일|[일이]주일|[12]주일?)`;

// `10일 전자업계`, `10일 후보 등록` tell of something else.
const ends = '(?=[^\\p{L}]|에(?=[^\\p{L}]|는|도)|의 |부터|까지|보다 |인 |$)';
const apart = '(?<![\\d\\p{L}]|\\d[.,~·-])';

/** What names a day. */
export const dayWords: WordRow[] = [
  { words: `${day}일`, means: (only) => ({ slot: 'day', is: { figures: [Number(only)], lasting: false } }) },
  {
    words: `${day}일? ?[~-] ?${day}일`,
    means: (from, to) => ({ slot: 'day', is: { figures: [Number(from), Number(to)], lasting: true } }),
  },
  { words: `${day}일? ?· ?${day}일`, means: list },
  { words: `${day}일?[·,] ?${day}일?[·,] ?${day}일`, means: list },
  { words: `${day}일?[·,] ?${day}일?[·,] ?${day}일?[·,] ?${day}일`, means: list },

  { words: `(?<!\\d)${year}\\. ?${month}\\. ?${day}(?:\\.(?!\\d)|(?![\\d.]))`, means: whole, bounds: 'free' },
  { words: `(?<!\\d)${year}[-/]${month}[-/]${day}(?!\\d)`, means: whole, bounds: 'free' },
  {
    words: `(?<![\\d/])${month}/${day}(?=\\([월화수목금토일]\\))`,
    means: (m, d) => ({ slot: 'whole', month: Number(m), day: Number(d) }),
    bounds: 'free',
  },

  {
    words: `(?<![\\d.])${month}\\. ?${day}\\.?(?=\\([월화수목금토일]\\))`,
    means: (m, d) => ({ slot: 'whole', month: Number(m), day: Number(d) }),
    bounds: 'free',
  },
  // 12.2. 확정
  {
    words: `(?<![\\d.제])${month}\\.${day}\\.(?= ?(?:[가-힣]|까지|부터))`,
    means: (m, d) => ({ slot: 'whole', month: Number(m), day: Number(d) }),
    bounds: 'free',
  },
  {
    words: `(?<![\\d.])(2\\d)\\. ?${month}\\. ?${day}\\.(?! ?\\d)`,
    means: (y, m, d) => whole(`20${y}`, m, d),
    bounds: 'free',
  },

  { words: '이날', means: () => ({ slot: 'day', is: { this: true } }) },
  { words: '오늘|금일', means: () => counted(0, 'reference') },
  { words: '어제', means: () => counted(-1, 'reference') },
  { words: '내일', means: () => counted(1, 'reference') },
  { words: '그저께|그제', means: () => counted(-2, 'reference') },
  { words: '모레', means: () => counted(2, 'reference') },
  { words: '글피', means: () => counted(3, 'reference') },
  { words: '전날', means: () => counted(-1, 'either') },
  { words: '이튿날|그 ?다음 ?날|다음 ?날', means: () => counted(1, 'named') },
  { words: '같은 날', means: () => counted(0, 'named') },
  { words: '당일|그날', means: () => ({ slot: 'day', is: { count: 0, from: 'named', loose: true } }) },
  {
    words: `${apart}${count} ?(?:뒤|후)${ends}`,
    means: (days) => counted(daysOf(days), 'either', days),
    bounds: 'free',
  },
  { words: `${apart}${count} 전${ends}`, means: (days) => counted(-daysOf(days), 'either', days), bounds: 'free' },

  { words: '([월화수목금토일])요일', means: (name) => ({ slot: 'weekday', weekday: weekdayOf(name) }) },
  {
    words: '\\(([월화수목금토일])(?:요일)?\\)',
    means: (name) => ({ slot: 'weekdayNote', weekday: weekdayOf(name) }),
    bounds: 'free',
  },
  {
    words: `\\(${day}일\\)|(?<=날)인 ${day}일`,
    means: (only, other) => ({ slot: 'dayNote', day: Number(only ?? other) }),
    bounds: 'free',
  },

  // How long it lasts, after `부터`.
  {
    words: `(?<=부터 )${count} ?(?:간|동안)`,
    means: (days) => ({ slot: 'length', days: daysOf(days) }),
    bounds: 'free',
  },
];

function list(...days: string[]): DateWord {
  const figures = days.map(Number);
  const lasting = figures.every((figure, index) => index === 0 || figure === (figures[index - 1] ?? 0) + 1);
  return { slot: 'day', is: { figures, lasting } };
}

function whole(y = '', m = '', d = ''): DateWord {
  return { slot: 'whole', year: Number(y), month: Number(m), day: Number(d) };
}

function counted(days: number, from: Counted['from'], words = ''): DateWord {
  return { slot: 'day', is: { count: days, from, loose: /주/.test(words) } };
}

function daysOf(words = ''): number {
  if (/^[일1]주/.test(words)) return 7;
  if (/^[이2]주/.test(words)) return 14;
  return namedCounts[words] ?? Number.parseInt(words, 10);
}

function weekdayOf(name = ''): number {
  return '월화수목금토일'.indexOf(name) + 1;
}
