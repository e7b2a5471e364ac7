import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDate } from '../../../src/dates/parse-date.ts';
import { writeDate } from '../../../src/dates/write-date.ts';
import { anyDateText } from './any-date.ts';
import { read } from './read.ts';

test('a date is written as it was read', () => {
  fc.assert(
    fc.property(anyDateText(), (text) => {
      const date = read(text);
      const written = writeDate(date);
      assert.equal(written, text);
      assert.deepEqual(read(written), date);
    }),
    { numRuns: 2000 },
  );
});

test('two ways to write one date become the same text', () => {
  assert.equal(writeDate(read('[2025-09-10,  2025-09-11, 2025-10]')), '[2025-09-10,2025-09-11,2025-10]');
  assert.equal(writeDate(read('2025-09-10T14:30+00:00')), '2025-09-10T14:30Z');
});

test('no text whatever makes the reader throw, and an error stands within its text and on one line', () => {
  const alphabet = fc.constantFrom(
    ...'0123456789-/[].,~?T:+Z년월일 ',
    '2025',
    '2025-09',
    '2025-02-30',
    '..',
    '\n',
    '\ud800',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(alphabet).map((parts) => parts.join('')),
    mutated(),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseDate(text);
      if (parsed.ok) return assert.deepEqual(read(writeDate(parsed.date)), parsed.date);
      assert.ok(parsed.error.offset >= 0 && parsed.error.offset <= text.length);
      assert.doesNotMatch(parsed.error.message, /[\n\r\p{Cs}]|undefined|NaN/u);
    }),
    { numRuns: 5000 },
  );
});

/** A date with one character replaced, dropped or doubled. */
function mutated(): fc.Arbitrary<string> {
  const inserted = fc.constantFrom('', '0', '9', '-', '/', '.', ',', ']', '[', '~', '?', 'T', ' ');
  return fc.tuple(anyDateText(), fc.nat(), inserted, fc.nat(1)).map(([text, place, character, dropped]) => {
    const index = place % (text.length + 1);
    return text.slice(0, index) + character + text.slice(index + dropped);
  });
}
