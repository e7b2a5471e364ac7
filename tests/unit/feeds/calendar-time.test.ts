import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '../../../src/dates/parse-date.ts';
import { calendarTime } from '../../../src/feeds/calendar-time.ts';

const timeOf = (written: string) => {
  const parsed = parseDate(written);
  assert.ok(parsed.ok, written);
  return calendarTime(parsed.date);
};
const days = (from: string, until: string, known?: string) => ({ days: { from, until }, ...(known && { known }) });

test('a day is one whole day, and ends with the next', () => {
  assert.deepEqual(timeOf('2025-09-11'), days('20250911', '20250912'));
  assert.deepEqual(timeOf('2024-02-29'), days('20240229', '20240301'));
  assert.deepEqual(timeOf('2025-12-31'), days('20251231', '20260101'));
  assert.deepEqual(timeOf('0987-06-01'), days('09870601', '09870602'));
});

test('a month is all of its days and says that it is a month', () => {
  assert.deepEqual(timeOf('2025-11'), days('20251101', '20251201', '11월 중'));
  assert.deepEqual(timeOf('2025-12'), days('20251201', '20260101', '12월 중'));
});

test('what is not sure says so', () => {
  assert.deepEqual(timeOf('2025-09-10~'), days('20250910', '20250911', '9월 10일 무렵'));
  assert.deepEqual(timeOf('2025-09-10?'), days('20250910', '20250911', '9월 10일, 불확실'));
  assert.deepEqual(timeOf('2026-04~'), days('20260401', '20260501', '4월 무렵'));
  assert.deepEqual(timeOf('2024-04?'), days('20240401', '20240501', '4월, 불확실'));
});

test('what lasts has both its ends, and says which of them are not days', () => {
  assert.deepEqual(timeOf('2025-09-13/2025-09-14'), days('20250913', '20250915'));
  assert.deepEqual(timeOf('2024-03/2025-08'), days('20240301', '20250901', '2024년 3월~2025년 8월'));
  assert.deepEqual(timeOf('2025-09-10~/2025-09-12'), days('20250910', '20250913', '2025년 9월 10일 무렵부터 12일까지'));
});

test('a moment is one in UTC', () => {
  assert.deepEqual(timeOf('2025-09-10T14:30+09:00'), { moment: '20250910T053000Z' });
  assert.deepEqual(timeOf('2025-01-01T08:00:07+09:00'), { moment: '20241231T230007Z' });
});

for (const date of ['2025', '1987~', '2024/2025', '2024/2025-08', '2025-12/..']) {
  test(`${date} has no place in a calendar`, () => assert.equal(timeOf(date), undefined));
}
for (const date of ['[2025-09-10,2025-09-11]', '[2026-07..2026-12]', '[..2025-09-10]']) {
  test(`${date} has no place in a calendar`, () => assert.equal(timeOf(date), undefined));
}

test('a day whose end or moment has no year of four digits has no place in a calendar', () => {
  assert.equal(timeOf('9999-12-31'), undefined);
  assert.equal(timeOf('0001-01-01T00:00+09:00'), undefined);
});
