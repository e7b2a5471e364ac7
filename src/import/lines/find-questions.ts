import type { Scheme } from './find-scheme.ts';
import { answerAfter } from './find-scheme.ts';
import type { Line } from './line.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { markMay } from './marks.ts';
import { readLabel } from './read-label.ts';

/** The lines that open a question in a piece that writes its questions so. */
export function findQuestions(lines: readonly Line[], scheme: Scheme | undefined): ReadonlySet<Line> {
  if (!scheme) return new Set();
  return scheme.question === 'none'
    ? unsignedQuestions(lines, scheme)
    : new Set(lines.filter((line, index) => isSigned(line, lines, index, scheme)));
}

/** Words by which the newsroom speaks again. */
export const narration =
  /^(?:한편|이날|앞서|이와 관련|이에 앞서|이에 대해|인터뷰[는가를]|간담회|회견)|(?:말했다|밝혔다|덧붙였다|전했다|설명했다|강조했다|마쳤다|끝났다|마무리했다)\.$/u;

/** Questions without a sign: short lines between answers that are quoted, or that end in a question mark. */
function unsignedQuestions(lines: readonly Line[], scheme: Scheme): Set<Line> {
  const found = new Set<Line>();
  for (const [index, line] of lines.entries()) {
    const answer = answerAfter(lines, index);
    if (line.mark !== undefined || line.text.length > 120 || answer === undefined) continue;
    const fits = answer === 'none' ? scheme.plain : scheme.answers.has(answer);
    if (fits && (looksLikeQuestion(line.text) || (found.size > 0 && answer === 'quote' && !narration.test(line.text))))
      found.add(line);
  }
  return found;
}

function isSigned(line: Line, lines: readonly Line[], index: number, scheme: Scheme): boolean {
  if (scheme.question === 'roles') return scheme.askers.has(readLabel(line.rest)?.label.text ?? '');
  // Some of a piece's questions may be signed in another way that leaves no doubt.
  if (line.mark === 'Q' || (line.mark === 'bold' && looksLikeQuestion(line.rest.text))) return true;
  if (line.mark !== scheme.question) return false;
  if (line.mark === 'dash') return line.text.length < 400;
  if (looksLikeQuestion(line.rest.text)) return true;
  if (line.mark === 'number') return goesOn(line, lines, index);
  if (markMay(line.mark, 'answer')) {
    const answer = answerAfter(lines, index);
    return answer !== undefined && answer !== 'none' && scheme.answers.has(answer);
  }
  return !markMay(line.mark, 'head') || line.mark === 'bold';
}

/** Numbers count on: the last of a few that are asked need not look like a question. */
function goesOn({ text }: Line, lines: readonly Line[], index: number): boolean {
  const before = lines.slice(Math.max(0, index - 30), index).findLast(({ mark }) => mark === 'number');
  return (
    before !== undefined &&
    looksLikeQuestion(before.rest.text) &&
    Number.parseInt(text, 10) === Number.parseInt(before.text, 10) + 1
  );
}
