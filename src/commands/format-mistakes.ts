import { styleText } from 'node:util';
import type { Mistake } from '../content/mistake.ts';

/** The lines of `mistakeLines`, and one that counts them. */
export function formatMistakes(mistakes: readonly Mistake[]): string {
  const files = new Set(mistakes.map(({ file }) => file));
  return [...mistakeLines(mistakes), `실수 ${mistakes.length}개, 파일 ${files.size}개`].join('\n');
}

/**
 * One line a mistake, in the order of files and lines. Each begins `file:line:column`, which editors and terminals turn
 * into a link. Coloured only on a terminal.
 */
export function mistakeLines(mistakes: readonly Mistake[]): string[] {
  return mistakes.toSorted(comparePlaces).map(formatMistake);
}

function formatMistake({ id, file, line, column, message }: Mistake): string {
  return `${styleText('bold', `${file}:${line}:${column}`)}  ${message}  ${styleText('dim', `[${id}]`)}`;
}

function comparePlaces(a: Mistake, b: Mistake): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
