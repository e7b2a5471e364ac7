import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareText, sortByTime, sortNewestFirst } from '../../../src/content/sort-entries.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';

const dateOf = (text: string) => {
  const read = parseDate(text);
  return read.ok ? read.date : assert.fail(read.error.message);
};

test('events stand in the order of time', () => {
  const dates = [
    '2025-09-11',
    '2025',
    '[2025-09-10,2025-09-11]',
    '2025-09',
    '2025-09-10',
    '[..2025-09-10]',
    '2025-09-10T09:00+09:00',
  ];
  const events = dates.map((text) => ({ id: text, data: { date: dateOf(text) } }));
  const sorted = sortByTime(events, 'Asia/Seoul').map(({ id }) => id);
  assert.deepEqual(sorted, [
    '2025',
    '[..2025-09-10]',
    '2025-09',
    '2025-09-10',
    '[2025-09-10,2025-09-11]',
    '2025-09-10T09:00+09:00',
    '2025-09-11',
  ]);
  assert.equal(events[0]?.id, '2025-09-11');
});

test('documents stand newest first', () => {
  const documents = ['2025-09-10', '2025-09-10T09:30+09:00', '2025-11-23', '2025-09-09'].map((text) => ({
    entry: { id: text, data: { published: dateOf(text) } },
  }));
  const sorted = sortNewestFirst(documents, 'Asia/Seoul').map(({ entry }) => entry.id);
  assert.deepEqual(sorted, ['2025-11-23', '2025-09-10T09:30+09:00', '2025-09-10', '2025-09-09']);
});

test('what is of one time stands by id, whatever order it came in', () => {
  const ids = ['a', 'b', '가', '나', 'Z'];
  const order = ['Z', 'a', 'b', '가', '나'];
  const [date, published] = [dateOf('2025-09-10'), dateOf('2025-09-10')];
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (shuffled) => {
      const events = sortByTime(
        shuffled.map((id) => ({ id, data: { date } })),
        'Asia/Seoul',
      );
      const documents = sortNewestFirst(
        shuffled.map((id) => ({ entry: { id, data: { published } } })),
        'Asia/Seoul',
      );
      assert.deepEqual(
        events.map(({ id }) => id),
        order,
      );
      assert.deepEqual(
        documents.map(({ entry }) => entry.id),
        order,
      );
    }),
  );
});

test('texts stand by code unit, which no locale changes', () => {
  assert.deepEqual(['나', 'b', 'a', '가', 'B', '1'].sort(compareText), ['1', 'B', 'a', 'b', '가', '나']);
  assert.equal(compareText('가', '가'), 0);
});
