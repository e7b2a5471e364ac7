import type { Temporal } from 'temporal-polyfill';
import { dateQuestions } from './date-questions.ts';
import { calendarDay, dayDate, daysBetween, monthAfter } from './points.ts';
import { lastNamed, type Resolution, type Scene } from './scene.ts';

/** `10일`: the day of a month that is not said. Undefined if no month around has it. */
export function nearDay(day: number, weekday: number | undefined, scene: Scene): Resolution | undefined {
  const { reference, words } = scene;
  const byTense = dayByTense(day, scene);
  if (!byTense) return undefined;
  if (weekday !== undefined) {
    const fits = byTense.day.dayOfWeek === weekday;
    return fits ? { date: dayDate(byTense.day), rule: 'near-day' } : byWeekday(day, weekday, byTense.day, scene);
  }

  const inherited = inheritedDay(day, scene);
  if (inherited && daysBetween(inherited.day, byTense.day) !== 0) {
    // 지난해 12월 3일 …하고 4일 …했다 is inherited; …를 10일 밝혔다, on the 10th, is not.
    const own = day === reference.day ? reference : inherited.told ? undefined : byTense.day;
    if (day === reference.day && scene.report) return { date: dayDate(reference), rule: 'near-day', likely: true };
    const date = dayDate(own ?? inherited.day);
    const rule = own ? 'near-day' : 'inherited-month';
    if (inherited.close && !own) return { date, rule, likely: true };
    return { date, rule, doubt: dateQuestions.confirm(words, date) };
  }
  const date = dayDate(byTense.day);
  return { date, rule: 'near-day', ...(byTense.doubtful && { doubt: dateQuestions.confirm(words, date) }) };
}

/** `지난 28일`, `오는 23일`: the last one before the day of the copy, the first one after it. */
export function dayInDirection(day: number, way: -1 | 0 | 1, scene: Scene): Resolution | undefined {
  const { reference, words } = scene;
  if (day === reference.day || way === 0) {
    const date = dayDate(reference.with({ day }));
    return { date, rule: 'direction', doubt: dateQuestions.confirm(words, date) };
  }
  for (const months of [0, way, 2 * way]) {
    const { year, month } = monthAfter(reference, months);
    const found = calendarDay(year, month, day);
    if (found && Math.sign(daysBetween(found, reference)) === way) return { date: dayDate(found), rule: 'direction' };
  }
  return undefined;
}

interface NearDay {
  day: Temporal.PlainDate;
  doubtful: boolean;
}

// On the 1st `30일 밝혔다` is last month's, and on the 29th `2일 연다` next month's.
function dayByTense(day: number, scene: Scene): NearDay | undefined {
  const { reference, tense } = scene;
  const [before, here, after] = [-1, 0, 1].map((months) => {
    const { year, month } = monthAfter(reference, months);
    return calendarDay(year, month, day);
  });
  if (here) {
    // 오는 12일 공고를 내고 20일까지 접수한다: one sentence tells things in their order.
    const last = lastNamed(scene, 'sentence')?.day;
    if (last && daysBetween(last, reference) >= 0 && daysBetween(here, last) > 0) return { day: here, doubtful: false };
    const ahead = daysBetween(here, reference);
    if (tense === 'past' && ahead > 0 && before) return rolledOver(before, here, reference);
    if (tense === 'planned' && ahead < 0 && after) return rolledOver(after, here, reference);
    return { day: here, doubtful: tense === undefined && Math.abs(ahead) > 20 };
  }
  const other = tense === 'planned' ? after : before;
  return other && { day: other, doubtful: Math.abs(daysBetween(other, reference)) > 10 };
}

// What is far in another month would have been said to be of that month; then the verb was perhaps another date's.
function rolledOver(there: Temporal.PlainDate, here: Temporal.PlainDate, reference: Temporal.PlainDate): NearDay {
  const distance = Math.abs(daysBetween(there, reference));
  const nearer = Math.abs(daysBetween(here, reference)) < 7 && distance > 20;
  return { day: nearer ? here : there, doubtful: distance > 10 };
}

function byWeekday(day: number, weekday: number, otherwise: Temporal.PlainDate, scene: Scene): Resolution {
  const fitting = [-1, 0, 1]
    .map((months) => monthAfter(scene.reference, months))
    .map(({ year, month }) => calendarDay(year, month, day))
    .filter((candidate) => candidate?.dayOfWeek === weekday);
  const [only] = fitting;
  if (only && fitting.length === 1) return { date: dayDate(only), rule: 'weekday-fits', likely: true };
  const date = dayDate(otherwise);
  return { date, rule: 'near-day', doubt: dateQuestions.weekday(scene.words, date) };
}

interface InheritedDay {
  day: Temporal.PlainDate;
  /** What is told goes on to it. */
  told: boolean;
  /** It stands so near that it can only be meant so. */
  close: boolean;
}

function inheritedDay(day: number, scene: Scene): InheritedDay | undefined {
  const { reference, tense, start, sentence } = scene;
  const other = (at: { year: number; month: number | undefined }) =>
    at.month !== undefined && (at.year !== reference.year || at.month !== reference.month);
  const last = lastNamed(scene, 'paragraph');
  if (!last || !other(last) || last.month === undefined) return undefined;
  const onward = last.day && day <= last.day.day ? 1 : 0;
  const { year, month } = monthAfter({ year: last.year, month: last.month }, onward);
  const found = calendarDay(year, month, day);
  if (!found) return undefined;
  // Long after, or in another sentence, it would have been said again.
  const same = last.sentence === sentence;
  const told = last.day ? daysBetween(found, last.day) < (same ? 21 : 8) : same;
  const ahead = daysBetween(found, reference);
  if ((tense === 'past' && ahead > 0) || (tense === 'planned' && ahead < 0)) return undefined;
  return {
    day: found,
    told,
    close: told && same && last.day !== undefined && !last.doubtful && start - last.end <= 40,
  };
}
