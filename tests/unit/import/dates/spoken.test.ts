import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { findDates } from '../../../../src/import/dates/find-dates.ts';

const reference = Temporal.PlainDate.from('2026-05-17');

function read(text: string, isSpoken: boolean) {
  const found = findDates([text], { reference, zone: 'Asia/Seoul', spoken: () => isSpoken });
  return found.map(({ edtf, confidence }) => `${edtf} ${confidence}`);
}

test('what is counted from the day of a talk is asked: it may be another day than that of the copy', () => {
  assert.deepEqual(read('오늘도 새벽에 나오셨나요?', true), ['2026-05-17 ask']);
  assert.deepEqual(read('지난주 토요일에 오셨어요.', true), ['2026-05-09 ask']);
  assert.deepEqual(read('오늘도 새벽에 나왔다.', false), ['2026-05-17 likely']);
  assert.deepEqual(read('지난주 토요일에 왔다.', false), ['2026-05-09 sure']);
});

test('an hour alone is no date where somebody talks', () => {
  assert.deepEqual(read('왜 하필 저녁 7시인가.', true), []);
  assert.deepEqual(read('20일 오시면 저녁 7시에 엽니다.', true).length, 2);
});
