import type { Temporal } from 'temporal-polyfill';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { Parts } from './date-phrase.ts';
import { dateQuestions } from './date-questions.ts';
import { dayDate, dayPoint } from './points.ts';
import type { Resolution, Scene } from './scene.ts';

/** `지난주 금요일`, `오는 금요일`, `다음 주`, `이번 주말`. Weeks begin on Monday. */
export function weekDate(
  { week, direction, weekday, weekend }: Parts,
  { reference, spoken, words }: Scene,
): Resolution {
  const monday = reference.subtract({ days: reference.dayOfWeek - 1 });
  const way = direction?.way ?? 0;
  if (weekday && !week && way !== 0) {
    const distance = (((((weekday.weekday - reference.dayOfWeek) * way + 6) % 7) + 7) % 7) + 1;
    return { date: dayDate(reference.add({ days: distance * way })), rule: 'week', likely: true };
  }
  const start = monday.add({ weeks: week?.weeks ?? weekend?.weeks ?? 0 });
  const date = weekday
    ? dayDate(start.add({ days: weekday.weekday - 1 }))
    : between(weekend ? start.add({ days: 5 }) : start, start.add({ days: 6 }));
  // Those who talk count from the week in which they talk.
  return {
    date,
    rule: 'week',
    likely: weekday === undefined,
    ...(spoken && { doubt: dateQuestions.confirm(words, date) }),
  };
}

/** `금요일`: the last one, where it is told as over. Whether a coming one is meant, or every one, is asked. */
export function weekdayAlone(weekday: number, { reference, tense, words }: Scene): Resolution {
  const back = (reference.dayOfWeek - weekday + 7) % 7;
  const past = dayDate(reference.subtract({ days: back }));
  if (tense === 'past' && back > 0) return { date: past, rule: 'week', likely: true };
  const date = tense === 'past' || back === 0 ? past : dayDate(reference.add({ days: 7 - back }));
  return { date, rule: 'week', doubt: dateQuestions.confirm(words, date) };
}

function between(from: Temporal.PlainDate, to: Temporal.PlainDate): PartialDate {
  return { form: 'between', from: dayPoint(from), to: dayPoint(to) };
}
