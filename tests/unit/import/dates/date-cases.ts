import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';

export interface DateCase {
  text: string;
  on: Temporal.PlainDate;
  dates: ExpectedDate[];
}

export interface ExpectedDate {
  words: string;
  edtf: string;
  asked: boolean;
}

/** The cases of a file beside this one; the format is explained at the head of `cases.yaml`. */
export function dateCases(file: string): DateCase[] {
  const rows = parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as {
    on?: string;
    text: string;
    dates: string[];
  }[];
  let on = '';
  return rows.map((row) => {
    on = row.on ?? on;
    return { text: row.text.trim(), on: Temporal.PlainDate.from(on), dates: row.dates.map(expected) };
  });
}

/** Texts in which there is no date. */
export function notDates(): string[] {
  return parse(readFileSync(new URL('not-dates.yaml', import.meta.url), 'utf8')) as string[];
}

function expected(row: string): ExpectedDate {
  const match = /^(.+) = (\S+?)(, asked)?$/.exec(row);
  if (!match) throw new Error(`not "words = EDTF": ${row}`);
  const [, words = '', edtf = '', asked] = match;
  return { words, edtf, asked: asked !== undefined };
}
