import type { Words } from './line.ts';
import { wordsWithin } from './line.ts';

/** Words of a line and what they say. */
export interface Part extends Words {
  says: 'place' | 'agency' | 'name' | 'role' | 'email' | 'moment' | 'credit' | 'text';
}

/** A part of a line by a group of a regular expression with the `d` flag. */
export function partOf(line: Words, match: RegExpExecArray, group: string, says: Part['says']): Part[] {
  const found = match.indices?.groups?.[group];
  if (!found) return [];
  const words = wordsWithin(line, ...found);
  return words.text === '' ? [] : [{ ...words, says }];
}

/** The words of a line that stand in none of its parts. */
export function restOf(line: Words, parts: readonly Words[]): Words[] {
  const rest: Words[] = [];
  let at = 0;
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    rest.push(wordsWithin(line, at, start - line.start));
    at = end - line.start;
  }
  rest.push(wordsWithin(line, at));
  return rest.filter(({ text }) => text !== '');
}
