import { parseDate } from '../../../src/dates/parse-date.ts';
import type { PartialDate } from '../../../src/dates/partial-date.ts';

/** The date that a text of a test means. Throws if it means none. */
export function read(text: string): PartialDate {
  const parsed = parseDate(text);
  if (parsed.ok) return parsed.date;
  throw new Error(parsed.error.message);
}
