import { dateBounds } from '../../dates/date-bounds.ts';
import { parseDate } from '../../dates/parse-date.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import { clauseTense } from '../dates/clause-tense.ts';
import type { Clause } from './clauses.ts';
import type { WireText } from './wire-texts.ts';

/** Whether an event was, or will be, as far as the copy tells; `doubt` is why nobody but the editor can say it. */
export interface ToldStatus {
  status: 'planned' | 'happened' | 'unknown';
  doubt?: string;
}

/** `day`: the day of the copy. After it everything is a plan, whatever the verb says. */
export function eventStatus(date: PartialDate, clause: Clause, text: WireText, day: string, zone: string): ToldStatus {
  const copy = parseDate(day);
  if (!copy.ok) return { status: 'unknown', doubt: '기사의 날을 몰라 지난 일인지 알 수 없습니다' };
  const { earliest, latest } = dateBounds(date, zone);
  const { earliest: morning, latest: night } = dateBounds(copy.date, zone);
  const told = text.text.slice(clause.found.start, clause.end + 30);
  if (/취소|무산|연기|백지화/u.test(text.text.slice(clause.start, clause.end)))
    return { status: 'unknown', doubt: '취소되거나 미뤄진 일입니까' };
  if (text.kind === 'question') return { status: 'unknown', doubt: '질문에만 나오는 일입니다. 사실입니까' };
  if (earliest > night) return { status: 'planned' };
  // `계획을 발표했다` is no plan.
  const isPast = endsInPast(clause.happening.words);
  const tense = isPast ? 'past' : clauseTense(text.text, clause.found.end);
  const plan = !isPast && /예정|계획|방침|[할될릴열]\s?것으로|하기로|일정/u.test(told);
  if (latest >= morning && (tense === 'planned' || plan)) return { status: 'planned' };
  if (hearsay.test(clause.sentence)) return { status: 'unknown', doubt: '전해 들은 일입니다. 있었던 일입니까' };
  if (plan && /예정|계획|방침/u.test(told)) return { status: 'unknown', doubt: '그날로 예정됐던 일입니다. 있었습니까' };
  if (latest < morning || tense === 'past') return { status: 'happened' };
  return { status: 'unknown', doubt: '이미 있었던 일입니까, 앞으로의 일입니까' };
}

function endsInPast(words: string): boolean {
  const code = words.replace(/다$/u, '').charCodeAt(words.replace(/다$/u, '').length - 1) - 0xac00;
  return code >= 0 && code < 11172 && code % 28 === 20;
}

const hearsay =
  /(?:것으로|걸로|고) (?:알려졌|알려진|전해졌|전해진|안다|알고|들었|추정|보인다)|소문|다는 (?:말|이야기|의혹|주장|관측)|라고 한다\.|다고 한다\./u;
