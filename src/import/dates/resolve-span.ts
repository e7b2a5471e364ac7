import type { PartialDate, Point } from '../../dates/partial-date.ts';
import type { Worded } from './clock-date.ts';
import type { DatePhrase, Parts } from './date-phrase.ts';
import { dateQuestions } from './date-questions.ts';
import { resolveCalendar } from './date-rules.ts';
import { monthAfter, point } from './points.ts';
import type { Resolution, Scene } from './scene.ts';

/** `28일부터 다음 달 3일까지`: the end is of the same month and year as the beginning, or of the next. */
export function resolveSpan(from: DatePhrase, to: DatePhrase, scene: Scene): Resolution | undefined {
  const first = resolveCalendar(from, scene);
  if (first?.date.form !== 'point' && first?.date.form !== 'between') return undefined;
  const start = first.date.form === 'point' ? first.date.at : first.date.from;
  const last = endAfter(start, to) ?? resolveCalendar(to, scene)?.date;
  if (last?.form !== 'point' && last?.form !== 'between') return undefined;
  const end = last.form === 'point' ? last.at : last.to;
  // 9월~2026년 3월: a year said at the end alone is not yet that of the beginning.
  const year = !from.parts.year && !from.parts.whole && start.year > end.year ? end.year : start.year;
  return { ...first, date: { form: 'span', from: point(year, start.month, start.day), to: end }, rule: 'span' };
}

/** A span of days keeps nothing of its clocks; that it begins or ends `초` or `말`, or elsewhere, is asked. */
export function spanNotes(resolution: Resolution, from: Parts, to: Parts, { words }: Scene): Worded {
  const noted = [from, to].some(({ half, clock, part }) => half ?? clock ?? part);
  const local = [from, to].some((parts) => parts.local?.ours === false);
  if (local) return { noted, resolution: { ...resolution, doubt: dateQuestions.zone(words, resolution.date) } };
  if (from.part ?? to.part)
    return { noted, resolution: { ...resolution, doubt: dateQuestions.rough(words, resolution.date) } };
  return { noted, resolution };
}

function endAfter(start: Point, { parts: { year, month, day, whole } }: DatePhrase): PartialDate | undefined {
  const last = day && 'figures' in day.is ? day.is.figures.at(-1) : undefined;
  if (whole || (day && last === undefined) || !isFromNamed(year?.is) || (month && !('figure' in month.is)))
    return undefined;
  if (year && 'count' in year.is && month && 'figure' in month.is)
    return { form: 'point', at: point(start.year + year.is.count, month.is.figure, last) };
  if (month && 'figure' in month.is) {
    const later = month.is.figure < (start.month ?? 1);
    return { form: 'point', at: point(start.year + (later ? 1 : 0), month.is.figure, last) };
  }
  if (last === undefined || start.month === undefined || start.day === undefined) return undefined;
  const next = monthAfter({ year: start.year, month: start.month }, last <= start.day ? 1 : 0);
  return { form: 'point', at: point(next.year, next.month, last) };
}

/** Not said, or said from the beginning: `2020년 1월부터 같은 해 3월까지`. */
function isFromNamed(year: NonNullable<Parts['year']>['is'] | undefined): boolean {
  return year === undefined || ('count' in year && year.from === 'named');
}
