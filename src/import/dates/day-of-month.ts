import type { Parts } from './date-phrase.ts';
import { dateQuestions } from './date-questions.ts';
import { dayInDirection, nearDay } from './near-day.ts';
import { nearMonth } from './near-month.ts';
import { calendarDay, dayDate, point } from './points.ts';
import { saidMonth } from './said-month.ts';
import type { Resolution, Scene } from './scene.ts';

/** `2025. 9. 10.`, `9/20(토)` */
export function inFigures({ whole, weekdayNote }: Parts, scene: Scene): Resolution | undefined {
  if (!whole) return undefined;
  if (whole.year === undefined)
    return checked(nearMonth(whole.month, whole.day, undefined, scene), weekdayNote?.weekday, scene);
  const day = calendarDay(whole.year, whole.month, whole.day);
  return day && checked({ date: dayDate(day), rule: 'in-figures' }, weekdayNote?.weekday, scene);
}

/** `지난해 12월 3일`, `다음 달 2일`, `11월`, `10월 2~4일` */
export function inMonth(parts: Parts, scene: Scene): Resolution | undefined {
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

/** `10일`, `오는 23일`, `10~12일` */
export function dayAlone({ day, direction, weekdayNote, weekday }: Parts, scene: Scene): Resolution | undefined {
  if (!day || !('figures' in day.is)) return undefined;
  const [first = 1] = day.is.figures;
  const named = (weekdayNote ?? weekday)?.weekday;
  const resolved = direction
    ? checked(dayInDirection(first, direction.way, scene), named, scene)
    : nearDay(first, named, scene);
  return day.is.lasting ? resolved && lastingDays(resolved, day.is.figures.at(-1)) : resolved;
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
