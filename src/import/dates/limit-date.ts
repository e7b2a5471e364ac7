import { Temporal } from 'temporal-polyfill';
import { comparePoints } from '../../dates/compare-points.ts';
import { dateBounds } from '../../dates/date-bounds.ts';
import type { PartialDate, Point } from '../../dates/partial-date.ts';
import type { Parts } from './date-phrase.ts';
import { dateQuestions } from './date-questions.ts';
import { dayPoint, point } from './points.ts';
import type { Resolution, Scene } from './scene.ts';

const deadlines = /제출|처리|마감|신청|접수|받[는을아기]|[내마]야|납부|완료|마치|마무리|결정|답[을하]|갚|확정/;
const lasting =
  /얼마나|언제까지|동안|머무|머물|이어[지진간]|계속|지속|[열여]린다|열리|연다|열고|개최|진행|운영|선보|전시|상영|휴관|공연/;

/**
 * What `까지`, `부터`, `이후` make of a date. `30일까지` is a deadline, some time up to the 30th, unless the sentence
 * or the question before it tells of what lasts: then it is asked whether it lasts until then. `1일부터` goes on.
 */
export function limitDate(resolution: Resolution, { limit, length }: Parts, scene: Scene, rest: string): Resolution {
  const { date } = resolution;
  if (!limit || date.form === 'one-of' || date.form === 'up-to') return resolution;
  if (date.form === 'point' && date.at.time) return resolution;
  const [first, last] = endsOf(date);
  switch (limit.side) {
    case 'from':
      return {
        ...resolution,
        date: length ? lastingFor(first, length.days) : { form: 'onward', from: first },
        rule: length ? 'span' : 'onward',
        // Some time in those months it began.
        ...(date.form === 'between' && { doubt: dateQuestions.rough(scene.words, { form: 'onward', from: first }) }),
      };
    case 'after':
      // 2019년 이후 처음 compares with it and says nothing of what began then.
      return /^ ?(?:처음|가장|최[저대고악소]|\d+년|[가-힣\d]{1,4} ?[가-힣]{0,4} ?만)/.test(rest)
        ? resolution
        : { ...resolution, date: { form: 'onward', from: first }, rule: 'onward', likely: true };
    case 'before': {
      const before: PartialDate = { form: 'up-to', to: exact(last) };
      return { ...resolution, date: before, rule: 'deadline', doubt: dateQuestions.rough(scene.words, before) };
    }
    case 'until':
      return until(resolution, last, scene);
  }
}

function until(resolution: Resolution, end: Point, scene: Scene): Resolution {
  const start = lasts(scene) ? startBefore(end, scene) : undefined;
  if (start) {
    const date: PartialDate = { form: 'span', from: start, to: exact(end) };
    return { ...resolution, date, rule: 'span', doubt: dateQuestions.lasts(scene.words, date) };
  }
  return { ...resolution, date: { form: 'up-to', to: exact(end) }, rule: 'deadline', likely: true };
}

function lasts({ sentenceText, questionText }: Scene): boolean {
  if (deadlines.test(sentenceText)) return false;
  // `3월까지다.` leaves to the question what it is that ends.
  return lasting.test(sentenceText) || (sentenceText.length < 16 && lasting.test(questionText));
}

/** As precisely as the end: the last beginning that was named and is still to come, or the day of the copy. */
function startBefore(end: Point, { named, reference, zone }: Scene): Point | undefined {
  const now = dateBounds({ form: 'point', at: dayPoint(reference) }, zone).earliest;
  const endsAt = dateBounds({ form: 'point', at: end }, zone).latest;
  const next = named.last(({ date, day, month }) => {
    const { earliest, latest } = dateBounds(date, zone);
    return (day !== undefined || month !== undefined) && earliest > now && latest < endsAt;
  });
  const from = next ? point(next.year, next.month, next.day?.day) : dayPoint(reference);
  const start = point(from.year, end.month && from.month, end.day && from.day);
  return comparePoints(start, end) < 0 && (end.day === undefined) === (start.day === undefined) ? start : undefined;
}

function endsOf(date: Exclude<PartialDate, { form: 'one-of' | 'up-to' }>): [Point, Point] {
  if (date.form === 'point') return [date.at, date.at];
  return date.form === 'onward' ? [date.from, date.from] : [date.from, date.to];
}

function exact(at: Point): Point {
  return point(at.year, at.month, at.day);
}

function lastingFor(from: Point, days: number): PartialDate {
  if (from.month === undefined || from.day === undefined || days < 2) return { form: 'onward', from };
  const last = new Temporal.PlainDate(from.year, from.month, from.day).add({ days: days - 1 });
  return { form: 'span', from, to: dayPoint(last) };
}
