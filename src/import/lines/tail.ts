import { hasSentence } from './has-sentence.ts';
import type { Line, LineKind } from './line.ts';

/**
 * Where a piece has ended: below its rights, `많이 본 뉴스` or the byline that closes it, when no paragraph and no
 * question follows. What stands there are titles of other pieces and words of the page.
 */
export function tailFrom(
  lines: readonly Line[],
  alone: readonly ({ kind: LineKind; why?: string } | undefined)[],
  isQuestion: (line: Line) => boolean,
): number {
  const isText = (line: Line, index: number, shortest: number) =>
    alone[index] === undefined && ((hasSentence(line.text) && line.text.length >= shortest) || isQuestion(line));
  const first = lines.findIndex((line, index) => isText(line, index, paragraph));
  const after = (shortest: number, closes: (each: (typeof alone)[number]) => boolean) => {
    const last = lines.findLastIndex((line, index) => isText(line, index, shortest));
    const index = alone.findIndex((each, at) => at > last && closes(each));
    return index === -1 || first === -1 || index < first ? lines.length : index;
  };
  return Math.min(
    after(0, (each) => each?.kind === 'rights' || each?.why === '다른 기사'),
    after(paragraph, (each) => each?.kind === 'byline'),
  );
}

/** So many characters of whole sentences are no words of a page. */
const paragraph = 40;
