import { count } from './follow-quote.ts';
import { quotesOf } from './match-events.ts';
import type { SplitFile } from './split-file.ts';

/** The same sentence says the same: on whatever day it is read, and whatever the editor has been asked of it. */
export function sameWords(base: SplitFile, theirs: SplitFile): boolean {
  const [[one], [other]] = [quotesOf(base.fields), quotesOf(theirs.fields)];
  return one !== undefined && other !== undefined && count(one.quote, [other.quote]) === 1 && one.in === other.in;
}
