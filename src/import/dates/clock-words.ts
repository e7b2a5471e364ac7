import type { DateWord, WordRow } from './date-word.ts';

const hour = '(2[0-4]|1\\d|0?\\d)';
const half = '(?:오전|오후|상오|하오|낮|밤|새벽|아침|저녁) ?';

/** What follows a day: the half of it, the clock, whose clock, about, from, until. */
export const clockWords: WordRow[] = [
  { words: '오전|상오|새벽|아침', means: () => halfDay(0, 0) },
  { words: '오후|하오|저녁', means: () => halfDay(1, 11) },
  { words: '한?낮', means: () => halfDay(1, 6) },
  { words: '(?:한|늦은 )?밤|심야', means: () => halfDay(6, 11, true) },
  { words: `${hour}시`, means: clock },
  { words: `${hour}시 ?([0-5]?\\d)분`, means: clock },
  { words: `${hour}시 ?반`, means: (hours) => clock(hours, '30') },
  { words: '정오', means: () => ({ slot: 'clock', hour: 12, minute: 0, exact: true, needsDay: true }) },
  { words: '자정', means: () => ({ slot: 'clock', hour: 24, minute: 0, exact: true, needsDay: true }) },
  // Anything may be written with a colon, a score too.
  {
    words: `(?<![\\d:])${hour}:([0-5]\\d)(?![:\\d])`,
    means: (hours, minutes) => ({ ...clock(hours, minutes), needsDay: true }),
    bounds: 'free',
  },
  // Opening hours, and how long something takes.
  {
    words: `(?<!\\d)${hour}시?(?: ?\\d{1,2}분)? ?(?:~|부터) ?(?:${half})?\\d{1,2}시(?: ?\\d{1,2}분)?(?:까지)?`,
    means: hours,
    bounds: 'free',
  },
  { words: `(?<![\\d:])${hour}:\\d\\d ?~ ?(?:${half})?\\d{1,2}:\\d\\d`, means: hours, bounds: 'free' },

  {
    words: '\\( ?(?:이하 ?)?(?:현지|미국|미 |동부|유럽|영국|일본|중국)[가-힣 ]{0,8}(?:시간|시각)[^)\\n]{0,16}\\)',
    means: () => ({ slot: 'local', ours: false }),
    bounds: 'free',
  },
  { words: '\\( ?(?:한국|우리) ?(?:시간|시각) ?\\)', means: () => ({ slot: 'local', ours: true }), bounds: 'free' },
  { words: '현지 ?(?:시간|시각)(?:으로는|으로| 기준)?', means: () => ({ slot: 'local', ours: false }) },
  { words: '한국 ?(?:시간|시각)(?:으로는|으로| 기준)?', means: () => ({ slot: 'local', ours: true }) },

  {
    words: '(?<=[일시분순말초월달전밤후년])(?:께|경)|(?<=[일시분순말초월달] ?)(?:무렵|전후|즈음)',
    means: () => ({ slot: 'about', loose: false }),
    bounds: 'free',
  },
  { words: '(?<=[일시분순월달])쯤', means: () => ({ slot: 'about', loose: true }), bounds: 'free' },
  { words: '부터', means: () => ({ slot: 'limit', side: 'from' }), bounds: 'free' },
  { words: '(?<=[월년일] ?)~(?= ?[가-힣A-Z]| ?$)', means: () => ({ slot: 'limit', side: 'from' }), bounds: 'free' },
  { words: '까지', means: () => ({ slot: 'limit', side: 'until' }), bounds: 'free' },
  { words: '(?<=[일월년해달기시분)] ?)이[후래]', means: () => ({ slot: 'limit', side: 'after' }), bounds: 'free' },
  {
    words: '(?<=[일월년해달기] ?)이전(?=[^가-힣]|에|의|까지)',
    means: () => ({ slot: 'limit', side: 'before' }),
    bounds: 'free',
  },
];

function halfDay(first: number, last: number, night = false): DateWord {
  return { slot: 'half', first, last, night };
}

function clock(hours = '', minutes = '0') {
  return { slot: 'clock', hour: Number(hours), minute: Number(minutes), exact: true, needsDay: false } as const;
}

function hours(first = ''): DateWord {
  return { slot: 'clock', hour: Number(first), minute: 0, exact: false, needsDay: true };
}
