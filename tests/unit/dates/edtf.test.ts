import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import { dateBounds } from '../../../src/dates/date-bounds.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';
import { anyDateText } from './any-date.ts';
import { read } from './read.ts';

// A second opinion, asked only where both mean the same. It needs seconds in a time and takes a moment for a point; in
// `[a..b]` it wants one precision and ends a month too early; and it takes 29 February in every year.

test('edtf knows our dates, with the same first and last millisecond in UTC', () => {
  fc.assert(
    fc.property(anyDateText(), (text) => {
      fc.pre(!/\d\.\.\d/.test(text));
      const ours = dateBounds(read(text), 'UTC');
      const theirs = edtf(text.replace(/T(\d\d:\d\d)(?!:)/, 'T$1:00'));
      assert.equal(ours.earliest, theirs.min);
      if (!text.includes('T')) assert.equal(ours.latest, theirs.max);
    }),
    { numRuns: 2000 },
  );
});

test('both accept the same years, months and days', () => {
  const digits = (most: number, length: number) =>
    fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(length, '0'));
  const text = fc.tuple(digits(9999, 4), digits(40, 2), digits(40, 2)).map((parts) => parts.join('-'));
  fc.assert(
    fc.property(text, (text) => {
      fc.pre(!text.endsWith('-02-29') && !text.startsWith('0000'));
      assert.equal(parseDate(text).ok, knownToEdtf(text));
    }),
    { numRuns: 5000 },
  );
});

function knownToEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}
