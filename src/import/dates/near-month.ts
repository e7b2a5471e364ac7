import { dateQuestions } from './date-questions.ts';
import { pointDate } from './points.ts';
import { lastNamed, type Resolution, type Scene } from './scene.ts';

/** `11월`, `11월 5일`: a month (and a day of it) of a year that is not said. */
export function nearMonth(
  month: number,
  day: number | undefined,
  way: -1 | 0 | 1 | undefined,
  scene: Scene,
): Resolution {
  if (way) return monthInDirection(month, day, way, scene);
  const byTense = yearByTense(month, day, scene);
  const inherited = inheritedYear(month, day, scene);
  // 내년 예산은 12월 2일 처리한다: a year to come may be that of what is spoken of.
  if (
    inherited &&
    !inherited.byMonth &&
    inherited.year > scene.reference.year &&
    byTense.year === scene.reference.year
  ) {
    const date = pointDate(byTense.year, month, day);
    return { date, rule: 'near-month', doubt: dateQuestions.confirm(scene.words, date) };
  }
  // 지난해 10월 …했다. 4월 28일 …했다: a day of these weeks is rather of this year.
  const isNear =
    day !== undefined && Math.abs(month - scene.reference.month) < 2 && byTense.year === scene.reference.year;
  if (inherited && !inherited.close && isNear && inherited.year !== byTense.year) {
    const date = pointDate(byTense.year, month, day);
    return { date, rule: 'near-month', doubt: dateQuestions.confirm(scene.words, date) };
  }
  if (inherited && inherited.year !== byTense.year) {
    const date = pointDate(inherited.year, month, day);
    const sure = inherited.close ? { likely: true } : { doubt: dateQuestions.confirm(scene.words, date) };
    return { date, rule: 'inherited-year', ...sure };
  }
  const date = pointDate(byTense.year, month, day);
  const doubtful = byTense.doubtful && !inherited;
  return { date, rule: 'near-month', ...(doubtful && { doubt: dateQuestions.confirm(scene.words, date) }) };
}

// In January `11월 실시한` is last year's, in December `2월 합류한다` next year's.
function yearByTense(month: number, day: number | undefined, scene: Scene): { year: number; doubtful: boolean } {
  const { reference, tense } = scene;
  const ahead = sideOf(reference.year, month, day, scene);
  const distance = month - reference.month;
  let year = reference.year;
  // It is of these days, whatever the verb.
  if (distance === 0 && day !== undefined && Math.abs(day - reference.day) < 8)
    return { year, doubtful: tense === 'planned' && ahead < 0 };
  if (tense === 'past' && ahead > 0) year -= 1;
  if (tense === 'planned' && ahead < 0) year += 1;
  if (tense === undefined && distance < -6) year += 1;
  // A day of another year is given with its year, unless that has just begun or ends.
  const far =
    Math.abs((year - reference.year) * 12 + distance) > (day !== undefined && year !== reference.year ? 3 : 6);
  return { year, doubtful: far && (year !== reference.year || tense === undefined) };
}

function monthInDirection(month: number, day: number | undefined, way: -1 | 1, scene: Scene): Resolution {
  const { reference, words } = scene;
  const side = sideOf(reference.year, month, day, scene);
  const year = side === way ? reference.year : reference.year + way;
  const date = pointDate(side === 0 ? reference.year : year, month, day);
  return { date, rule: 'direction', ...(side === 0 && { doubt: dateQuestions.confirm(words, date) }) };
}

/** -1, 0 or 1 as it is before, around or after the day of the copy. */
function sideOf(year: number, month: number, day: number | undefined, { reference }: Scene): number {
  return Math.sign(year - reference.year || month - reference.month || (day === undefined ? 0 : day - reference.day));
}

function inheritedYear(
  month: number,
  day: number | undefined,
  scene: Scene,
): { year: number; close: boolean; byMonth: boolean } | undefined {
  const last = lastNamed(scene, 'paragraph');
  if (!last?.yearSaid || last.year === scene.reference.year) return undefined;
  const close = last.sentence === scene.sentence;
  // One sentence tells things in their order.
  const year = close && last.month !== undefined && month < last.month ? last.year + 1 : last.year;
  const ahead = sideOf(year, month, day, scene);
  if ((scene.tense === 'past' && ahead > 0) || (scene.tense === 'planned' && ahead < 0)) return undefined;
  return { year, close, byMonth: last.month !== undefined };
}
