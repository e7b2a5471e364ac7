import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shortDateInKorean } from '../../../src/dates/short-date.ts';
import { anyDateText } from './any-date.ts';
import { read } from './read.ts';

test('beside an article a date is short', () => {
  for (const [text, words] of wordings) assert.equal(shortDateInKorean(read(text)), words, text);
});

test('what is planned up to a day has that day as its end', () => {
  assert.equal(shortDateInKorean(read('[..2025-09-10]'), 'planned'), '9월 10일까지');
});

test('short words are never empty or broken, and say each year only if the date reaches over several', () => {
  fc.assert(
    fc.property(anyDateText(), (text) => {
      const words = shortDateInKorean(read(text));
      assert.doesNotMatch(words, /undefined|NaN|null| {2}|^ | $/);
      const years = [...new Set(text.match(/\d{4}/g))];
      assert.match(words, /^\d+[년월일~]/);
      if (years.length > 1) for (const year of years) assert.ok(words.includes(String(Number(year))), words);
      else assert.equal(words.includes('년'), !/\d{4}-\d{2}/.test(text), words);
    }),
    { numRuns: 2000 },
  );
});

const wordings: [text: string, words: string][] = [
  ['2025-09-10', '9월 10일'],
  ['2025-09-10T14:30+09:00', '9월 10일'],
  ['2025-11', '11월'],
  ['2025', '2025년'],
  ['2025~', '2025년 무렵'],
  ['2025-09-10~', '9월 10일 무렵'],
  ['2025-09?', '9월(불확실)'],
  ['[2025-09-10,2025-09-11]', '9월 10일/11일'],
  ['[2025-09-30,2025-10-01]', '9월 30일/10월 1일'],
  ['2025-09-10/2025-09-12', '9월 10~12일'],
  ['2025-09-30/2025-10-02', '9월 30일~10월 2일'],
  ['2025-09/2025-11', '9~11월'],
  ['2025-09~/2025-11', '9월 무렵부터 11월까지'],
  ['2025-12-30/2026-01-02', '2025년 12월 30일~2026년 1월 2일'],
  ['2025-09/2026-09', '2025년 9월~2026년 9월'],
  ['[2025-12-31,2026-01-01]', '2025년 12월 31일/2026년 1월 1일'],
  ['2024/2026', '2024~2026년'],
  ['2025-12/..', '12월~'],
  ['2025/..', '2025년~'],
  ['[2026-07..2026-12]', '7~12월 사이'],
  ['[2025..2026-02]', '2025년~2026년 2월 사이'],
  ['[..2025-09-10]', '9월 10일 보도 전'],
  ['[..2025-09]', '9월 보도 전'],
  ['[..2025]', '2025년 보도 전'],
];
