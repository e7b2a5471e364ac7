import type { Scheme } from './find-scheme.ts';
import type { ClassifiedLine, Line } from './line.ts';

/** Where a line stands: what has been said of those above it, and what comes below. */
export interface Place {
  next: Line | undefined;
  /** The first line below that says something else. */
  below: Line | undefined;
  /** The last line above that is part of the piece. */
  previous: ClassifiedLine | undefined;
  /** The headline stands above. */
  titled: boolean;
  /** The quote that the answer above leaves open. */
  open: string | undefined;
  scheme: Scheme | undefined;
  isQuestion: (line: Line) => boolean;
  /** Where the last question of the piece begins. */
  lastQuestion: number;
}

/** A line that opens with the sign of an answer, and not with that of a question. */
export function isAnswerMark(line: Line | undefined, scheme: Scheme | undefined): boolean {
  return line?.mark !== undefined && line.mark !== scheme?.question && scheme?.answers.has(line.mark) === true;
}
