import { stripVTControlCharacters } from 'node:util';
import { mistakeLines } from '../../../src/commands/format-mistakes.ts';
import type { Mistake } from '../../../src/content/mistake.ts';

/** Mistakes as `npm run check` prints them, without colour. */
export function printedLines(mistakes: readonly Mistake[]): string[] {
  return mistakeLines(mistakes).map(stripVTControlCharacters);
}
