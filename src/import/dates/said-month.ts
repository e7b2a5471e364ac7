import type { Parts } from './date-phrase.ts';
import { dateQuestions } from './date-questions.ts';
import { nearMonth } from './near-month.ts';
import { monthAfter, point, pointDate } from './points.ts';
import { saidYear } from './said-year.ts';
import { lastNamed, type Resolution, type Scene } from './scene.ts';

/** The month that a phrase says, with a day of it: `지난해 12월`, `다음 달`, `같은 달`, `3~5월`. */
export function saidMonth(
  { month, year, direction }: Parts,
  day: number | undefined,
  scene: Scene,
): Resolution | undefined {
  if (!month) return undefined;
  if (!('figure' in month.is)) return countedMonth(month.is.count, month.is.from, day, scene, year);
  const { figure, last } = month.is;
  const resolved = year ? inYear(figure, day, year, scene) : nearMonth(figure, day, direction?.way, scene);
  if (last === undefined || resolved.date.form !== 'point') return resolved;
  const from = point(resolved.date.at.year, figure);
  const to = point(last > figure ? from.year : from.year + 1, last);
  return last === figure ? resolved : { ...resolved, date: { form: 'span', from, to } };
}

function inYear(month: number, day: number | undefined, word: NonNullable<Parts['year']>, scene: Scene): Resolution {
  const { year, rule, doubtful } = saidYear(word, scene);
  const date = pointDate(year, month, day);
  return { date, rule, ...(doubtful && { doubt: dateQuestions.confirm(scene.words, date) }) };
}

function countedMonth(
  count: number,
  from: 'reference' | 'named' | 'either',
  day: number | undefined,
  scene: Scene,
  ofYear: Parts['year'],
): Resolution {
  if (from === 'reference') {
    const { year, month } = monthAfter(scene.reference, count);
    const date = pointDate(year, month, day);
    // 지난해 12월 …했고 다음 달 …했다: told as over, it follows the month that was named.
    const other = lastNamed(
      scene,
      'paragraph',
      (named) => named.month !== undefined && named.month !== scene.reference.month,
    );
    const doubtful = count > 0 && scene.tense === 'past' && other !== undefined;
    return { date, rule: 'relative-month', ...(doubtful && { doubt: dateQuestions.confirm(scene.words, date) }) };
  }
  const near = lastNamed(scene, 'paragraph', (named) => named.month !== undefined);
  const named = near ?? scene.named.last((other) => other.month !== undefined);
  // 지난해 같은 달: whose month is compared with has to be asked.
  const year = ofYear ? saidYear(ofYear, scene).year : (named?.year ?? scene.reference.year);
  const date = pointDate(year, named?.month ?? scene.reference.month, day);
  return { date, rule: 'named-month', ...((!near || ofYear) && { doubt: dateQuestions.confirm(scene.words, date) }) };
}
