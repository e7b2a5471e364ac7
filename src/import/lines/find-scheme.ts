import { findAskers } from './find-askers.ts';
import type { Line } from './line.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import type { MarkName } from './marks.ts';
import { markMay } from './marks.ts';

/** How a piece writes its questions and answers. */
export interface Scheme {
  /** The sign of a question; `roles` when those who ask are named like those who answer. */
  question: MarkName | 'roles' | 'none';
  /** The names of those who ask, where they are named. */
  askers: ReadonlySet<string>;
  /** The signs that open an answer. */
  answers: ReadonlySet<MarkName>;
  /** An answer may open with no sign. */
  plain: boolean;
}

/** Finds how most questions of a piece are signed, by what follows what; nothing when there are none. */
export function findScheme(lines: readonly Line[]): Scheme | undefined {
  const askers = findAskers(lines);
  if (askers.size > 0) return { question: 'roles', askers, answers: new Set(), plain: false };

  const counts = new Map<MarkName | 'none', Map<MarkName | 'none', number>>();
  const leads = lines.some(({ text }) => leadIn.test(text));
  for (const [index, line] of lines.entries()) {
    const question = line.mark ?? 'none';
    if (question === 'none' ? line.text.length > 120 : !markMay(question, 'question')) continue;
    const answer = answerAfter(lines, index);
    if (answer === undefined) continue;
    const looks = looksLikeQuestion(line.rest.text);
    if ((answer === 'none' || !sure.has(question)) && !looks && question !== 'Q' && question !== '문') continue;
    const answers = counts.get(question) ?? new Map();
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    counts.set(question, answers);
  }
  const total = (answers: Map<MarkName | 'none', number>) => [...answers.values()].reduce((sum, each) => sum + each, 0);
  const rank = ([question, answers]: [MarkName | 'none', Map<MarkName | 'none', number>]) =>
    total(answers) + (question === 'Q' || question === '문' ? 2 : 0);
  const [best] = [...counts].sort((a, b) => rank(b) - rank(a));
  if (!best) return undefined;
  const [question, answers] = best;
  const only = answers.size === 1 && answers.has('none');
  if (rank(best) < (leads ? 1 : question === 'none' || only ? 3 : 2)) return undefined;
  return {
    question,
    askers,
    answers: new Set([...answers.keys()].filter((each) => each !== 'none')),
    plain: answers.has('none'),
  };
}

/** Words that say that questions and answers follow. */
export const leadIn =
  /일문일답|(?:다음은|아래는).{0,40}(?:문답|대화|질의응답|인터뷰)|나눈 (?:문답|대화|이야기)(?:다|이다)?\.?$/u;

/** The sign of what answers a line: of the next line, or of the one after it when a question goes on. */
export function answerAfter(lines: readonly Line[], index: number): MarkName | 'none' | undefined {
  const asked = lines[index]?.mark;
  const [next, after] = [lines[index + 1], lines[index + 2]];
  if (!next) return undefined;
  if (asked !== undefined && lines[index]?.rest.text === '') {
    return lines.slice(index + 1, index + 8).find(({ mark }) => mark === 'A' || mark === '답')?.mark;
  }
  if (next.mark !== undefined && next.mark !== asked && markMay(next.mark, 'answer')) return next.mark;
  if (next.mark !== undefined) return next.mark === '·' ? 'none' : undefined;
  const goesOn = !next.gap && after?.mark !== undefined && after.mark !== asked && markMay(after.mark, 'answer');
  return goesOn && next.text.length < 80 && after.mark
    ? after.mark
    : asked === undefined && !lines[index]?.text.endsWith('?')
      ? undefined
      : 'none';
}

/** Signs that are hardly anything but a question when an answer follows. */
const sure: ReadonlySet<MarkName | 'none'> = new Set(['Q', '문', 'dash', '▷', '▶', '→', 'bold']);
