import type { Hint } from '../copy/copy.ts';
import type { MarkName } from './marks.ts';

/** Words of the clean text: `text` is exactly what stands from `start` to `end` (UTF-16 units). */
export interface Words {
  text: string;
  start: number;
  end: number;
}

/** One line of copy, or one paragraph of a line whose breaks were lost. */
export interface Line extends Words {
  /** A blank line stands above. */
  gap: boolean;
  hint: Hint['kind'] | undefined;
  /** The sign it opens with, as many as there are, and the words without it. */
  mark: MarkName | undefined;
  rest: Words;
}

/** A line that knows what it is. */
export interface ClassifiedLine extends Line {
  kind: LineKind;
  /** Why it is dropped. Only of furniture and of what stands twice. */
  why?: string;
  /** It opens with the name of who asks. */
  namesAsker?: true;
}

export type LineKind =
  | 'furniture'
  | 'time'
  | 'headline'
  | 'kicker'
  | 'deck'
  | 'speaker'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'dateline'
  | 'head'
  | 'lead-in'
  | 'question'
  | 'question-more'
  | 'answer'
  | 'answer-more'
  | 'body'
  | 'rights';

/** A part of words, by offsets into their own text, without the space around it. */
export function wordsWithin(words: Words, from: number, to: number = words.text.length): Words {
  const part = words.text.slice(from, to);
  const text = part.trim();
  const start = words.start + from + (part.length - part.trimStart().length);
  return { text, start, end: start + text.length };
}

/** Words and their place, without what else is known of them. */
export function wordsAlone({ text, start, end }: Words): Words {
  return { text, start, end };
}
