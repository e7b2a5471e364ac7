import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareDateKeys, compareDates, dateKey } from '../../../src/dates/compare-dates.ts';
import { writeDate } from '../../../src/dates/write-date.ts';
import { anyDateText } from './any-date.ts';
import { read } from './read.ts';

const zone = 'Asia/Seoul';

test('dates come in the order of a timeline', () => {
  const inOrder = [
    '2024-12-31',
    '2025',
    '2025?',
    '2025~',
    '2025/..',
    '[..2025-01]',
    '[..2025]',
    '2025-01-01',
    '2025-01',
    '2025-08-31T23:59+09:00',
    '[..2025-09-01]',
    '[..2025-09-10]',
    '[..2025-09]',
    '2025-08-31T15:00Z',
    '2025-09-01T00:00+09:00',
    '2025-09-01',
    '2025-09-01/2025-09-03',
    '2025-09',
    '[2025-09..2025-10]',
    '2025-09/..',
    '2025-09-10T10:00+09:00',
    '2025-09-10T10:00:30+09:00',
  ];
  const dates = inOrder.map(read);
  for (const sorted of [sort(dates.toReversed()), sort(dates)]) assert.deepEqual(sorted.map(writeDate), inOrder);
});

test('the order is total: the same from both sides, without circles, and equal only for the same date', () => {
  const date = anyDateText().map(read);
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      assert.equal(compare(a, b), -compare(b, a) + 0);
      assert.equal(compare(a, b) === 0, writeDate(a) === writeDate(b));
      const [first, second, third] = sort([a, b, c]);
      if (first && second && third)
        assert.ok(compare(first, second) <= 0 && compare(second, third) <= 0 && compare(first, third) <= 0);
    }),
    { numRuns: 2000 },
  );
});

test('whatever the order they come in, dates are sorted alike, by date or by key', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyDateText()), fc.infiniteStream(fc.nat()), (texts, random) => {
      const shuffled = texts.map((text) => ({ text, place: random.next().value })).sort((a, b) => a.place - b.place);
      const sorted = sort(texts.map(read)).map(writeDate);
      assert.deepEqual(sort(shuffled.map(({ text }) => read(text))).map(writeDate), sorted);
      const keys = shuffled.map(({ text }) => ({ text, key: dateKey(read(text), zone) }));
      assert.deepEqual(
        keys.sort((a, b) => compareDateKeys(a.key, b.key)).map(({ text }) => text),
        sorted,
      );
    }),
  );
});

function sort(dates: ReturnType<typeof read>[]) {
  return dates.toSorted(compare);
}

function compare(a: ReturnType<typeof read>, b: ReturnType<typeof read>) {
  return compareDates(a, b, zone);
}
