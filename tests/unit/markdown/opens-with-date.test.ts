import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensWithDate } from '../../../src/markdown/dates/opens-with-date.ts';

const dates = [
  '2025. 11. 23. 서울',
  '2025. 11.',
  '2025. 9',
  '12. 3 비상계엄',
  '12. 3',
  '6. 25 전쟁',
  '09. 10. 오후',
  '9. 10.(수) 오후',
  '9. 10(수)',
  '9. 10~12 서울',
  '9. 10, 9. 12',
  '1. 23. 서울',
  '1. 3.(토)',
];

const items = [
  '1. 첫째',
  '1. 3 대 2로 이겼다',
  '2. 둘째',
  '3. 5개 부처',
  '3. 15.5% 올랐다',
  '3. 3.5% 올랐다',
  '13. 3 열셋째',
  '12. 32 서른둘',
  '12. 300 명',
  '2025. 올해',
  '20255. 11',
  '7) 3 일곱째',
];

test('a line that opens with a date is told from an item of a list', () => {
  assert.deepEqual(
    dates.filter((line) => !opensWithDate(line, false)),
    [],
  );
  assert.deepEqual(
    items.filter((line) => opensWithDate(line, false)),
    [],
  );
});

test('inside a list only a year makes a date', () => {
  assert.deepEqual(
    dates.filter((line) => opensWithDate(line, true)),
    ['2025. 11. 23. 서울', '2025. 11.', '2025. 9'],
  );
});
