import { countedDay, thisDay } from './counted-day.ts';
import type { DatePhrase, Parts } from './date-phrase.ts';
import { dateQuestions } from './date-questions.ts';
import { dayInDirection, nearDay } from './near-day.ts';
import { nearMonth } from './near-month.ts';
import { partOfYear } from './part-of-year.ts';
import { calendarDay, dayDate, point, pointDate } from './points.ts';
import { saidYear } from './said-year.ts';
import { saidMonth } from './said-month.ts';
import { lastNamed, type Resolution, type Scene } from './scene.ts';
import { weekDate } from './week-date.ts';

interface DateRule {
  like: string;
  fits: (parts: Parts) => unknown;
  /** Undefined if the calendar has no such day. */
  resolve: (parts: Parts, scene: Scene) => Resolution | undefined;
}

/** What a phrase means, by the parts it has. The first rule that fits resolves it. */
export const dateRules: DateRule[] = [
  { like: '2025. 9. 10. · 9/20(토)', fits: ({ whole }) => whole, resolve: inFigures },
  {
    like: '내일(11일)',
    fits: ({ dayNote, day }) => dayNote && day,
    resolve: ({ dayNote }, scene) => nearDay(dayNote?.day ?? 0, undefined, scene),
  },
  { like: '이날', fits: ({ day }) => day && 'this' in day.is, resolve: (_, scene) => thisDay(scene) },
  {
    like: '전날 · 이튿날 · 사흘 뒤',
    fits: ({ day }) => day && 'count' in day.is,
    resolve: ({ day }, scene) => (day && 'count' in day.is ? countedDay(day.is, scene) : undefined),
  },
  {
    like: '지난주 금요일 · 이번 주말',
    fits: ({ week, weekend, weekday, day }) => !day && (week ?? weekend ?? weekday),
    resolve: weekDate,
  },
  { like: '내년 상반기 · 3분기 · 올가을', fits: ({ months }) => months, resolve: monthsOfYear },
  { like: '연내', fits: ({ within }) => within, resolve: withinYear },
  { like: '지난해 12월 3일 · 다음 달 2일 · 11월 · 이달 말', fits: ({ month }) => month, resolve: inMonth },
  { like: '10일 · 오는 23일 · 10~12일', fits: ({ day }) => day, resolve: dayAlone },
  { like: '2019년 · 내년 · 올 초', fits: ({ year }) => year, resolve: yearAlone },
  { like: '연초 · 월말', fits: ({ part }) => part, resolve: partAlone },
  { like: '오후 2시 30분', fits: ({ clock }) => clock, resolve: (_, scene) => clockAlone(scene) },
];

/** Resolves the day, month or year of a phrase, without its clock and limits. */
export function resolveCalendar({ parts }: DatePhrase, scene: Scene): Resolution | undefined {
  return dateRules.find(({ fits }) => fits(parts))?.resolve(parts, scene);
}

function inFigures({ whole, weekdayNote }: Parts, scene: Scene): Resolution | undefined {
  if (!whole) return undefined;
  if (whole.year === undefined)
    return checked(nearMonth(whole.month, whole.day, undefined, scene), weekdayNote?.weekday, scene);
  const day = calendarDay(whole.year, whole.month, whole.day);
  return day && checked({ date: dayDate(day), rule: 'in-figures' }, weekdayNote?.weekday, scene);
}

function monthsOfYear({ months, year, direction }: Parts, scene: Scene): Resolution | undefined {
  if (!months) return undefined;
  const said = year && saidYear(year, scene);
  return partOfYear(months, said?.year, direction?.way, scene);
}

function withinYear({ year }: Parts, scene: Scene): Resolution {
  const said = year ? saidYear(year, scene).year : scene.reference.year;
  const date = { form: 'up-to', to: point(said, 12) } as const;
  return { date, rule: 'deadline', doubt: dateQuestions.rough(scene.words, date) };
}

function inMonth(parts: Parts, scene: Scene): Resolution | undefined {
  const { month, day, weekdayNote, weekday } = parts;
  if (!month) return undefined;
  const figures = day && 'figures' in day.is ? day.is : undefined;
  const first = figures?.figures[0];
  const resolved = saidMonth(parts, first, scene);
  if (resolved?.date.form !== 'point') return resolved;
  const { year, month: known = 1 } = resolved.date.at;
  if (first !== undefined && !calendarDay(year, known, first)) return undefined;
  const lasting = figures?.lasting ? lastingDays(resolved, figures.figures.at(-1)) : resolved;
  return lasting && checked(lasting, (weekdayNote ?? weekday)?.weekday, scene);
}

function dayAlone({ day, direction, weekdayNote, weekday }: Parts, scene: Scene): Resolution | undefined {
  if (!day || !('figures' in day.is)) return undefined;
  const [first = 1] = day.is.figures;
  const named = (weekdayNote ?? weekday)?.weekday;
  const resolved = direction
    ? checked(dayInDirection(first, direction.way, scene), named, scene)
    : nearDay(first, named, scene);
  return day.is.lasting ? resolved && lastingDays(resolved, day.is.figures.at(-1)) : resolved;
}

function yearAlone({ year, part }: Parts, scene: Scene): Resolution | undefined {
  if (!year) return undefined;
  const { year: first, last, rule, doubtful } = saidYear(year, scene);
  if (last !== undefined && last > first) return { date: { form: 'span', from: point(first), to: point(last) }, rule };
  const date = pointDate(first);
  return { date, rule, ...(doubtful && !part && { doubt: dateQuestions.confirm(scene.words, date) }) };
}

function partAlone({ part }: Parts, { reference, tense, words }: Scene): Resolution {
  const { year, month } = reference;
  if (part?.alone !== 'year') return { date: pointDate(year, month), rule: 'near-month' };
  if (!part.late) return { date: pointDate(tense === 'planned' && month > 6 ? year + 1 : year), rule: 'near-month' };
  if (month > 3) return { date: pointDate(year), rule: 'near-month' };
  // In January 연말 is more often the one that has just been.
  const date = pointDate(tense === 'planned' ? year : year - 1);
  return { date, rule: 'near-month', doubt: dateQuestions.rough(words, date) };
}

function clockAlone(scene: Scene): Resolution {
  const last = lastNamed(scene, 'paragraph', ({ day }) => day !== undefined);
  const date = dayDate(last?.day ?? scene.reference);
  const near = last?.sentence === scene.sentence;
  return {
    date,
    rule: 'clock-alone',
    ...(near ? { likely: true } : { doubt: dateQuestions.confirm(scene.words, date) }),
  };
}

/** `10~12일`: the first day is resolved, the last one is after it. */
function lastingDays(first: Resolution, last = 0): Resolution | undefined {
  if (first.date.form !== 'point') return first;
  const { year, month = 1, day = 1 } = first.date.at;
  const end = last > day ? calendarDay(year, month, last) : undefined;
  return end && { ...first, date: { form: 'span', from: first.date.at, to: point(year, month, end.day) } };
}

function checked(resolved: Resolution | undefined, weekday: number | undefined, scene: Scene): Resolution | undefined {
  if (!resolved || weekday === undefined || resolved.date.form !== 'point') return resolved;
  const { year, month = 1, day } = resolved.date.at;
  if (day === undefined || calendarDay(year, month, day)?.dayOfWeek === weekday) return resolved;
  return { ...resolved, doubt: dateQuestions.weekday(scene.words, resolved.date) };
}
