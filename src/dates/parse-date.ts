import { Misread } from './misread.ts';
import type { PartialDate } from './partial-date.ts';
import { readBracketed } from './read-bracketed.ts';
import { readInterval } from './read-interval.ts';
import { readPoint } from './read-point.ts';
import { tidyDate } from './tidy-date.ts';

export type ParsedDate =
  | { ok: true; date: PartialDate }
  /** `message`: Korean, one line, without a place. `offset`: UTF-16 index of the first part that could not be read. */
  | { ok: false; error: { message: string; offset: number } };

/**
 * Reads a date as writers write it:
 * `2025`, `2025-11`, `2025-09-11`, `2025-09-10T14:30+09:00` (or `:SS`, `Z`), `a/b`, `a/..`, `[a,b]`, `[a..b]`, `[..b]`.
 *
 * `~` or `?` may follow a point without a time that stands by itself or ends an interval, not one inside `[ ]`.
 * Only a point by itself has a time. The points of one date ascend and never overlap; they may differ in precision
 * (`2025-09-10/2025-12`). Nothing is guessed: what is not in this list is an error.
 */
export function parseDate(text: string): ParsedDate {
  try {
    return { ok: true, date: readDate(text) };
  } catch (error) {
    if (error instanceof Misread) return { ok: false, error: { message: explain(error, text), offset: error.offset } };
    throw error;
  }
}

function readDate(text: string): PartialDate {
  if (text.startsWith('[')) return readBracketed(text);
  if (text.includes('/')) return readInterval(text);
  return { form: 'point', at: readPoint(text, 0) };
}

function explain({ message, mend }: Misread, text: string): string {
  const received = text === '' ? '비어 있습니다' : `받은 값: \`${onOneLine(text)}\``;
  const better = [mend, tidyDate(text)].find((candidate) => candidate !== undefined && isDate(candidate));
  return `${message}. ${received}${better === undefined ? '' : `. 이렇게 쓰세요: \`${better}\``}`;
}

function isDate(text: string): boolean {
  try {
    readDate(text);
    return true;
  } catch {
    return false;
  }
}

function onOneLine(text: string): string {
  const start = text.slice(0, 60).replace(/[`\p{C}\s]/gu, ' ');
  return start.length < text.length ? `${start}…` : start;
}
