import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planEnd } from '../../../src/dates/plan-end.ts';
import { read } from './read.ts';

const endings: [plan: string, end: string][] = [
  ['2025-11', '2025-11-30T23:59:59.999+09:00'],
  ['2025-09-10/2025-09-12', '2025-09-12T23:59:59.999+09:00'],
  ['[2026-07..2026-12]', '2026-12-31T23:59:59.999+09:00'],
  ['[..2026-12-31]', '2026-12-31T23:59:59.999+09:00'],
  // What goes on from December should have begun in it.
  ['2025-12/..', '2025-12-31T23:59:59.999+09:00'],
];

test('a plan has an end after which it has not come true as announced, also one that goes on and on', () => {
  for (const [plan, end] of endings) assert.equal(planEnd(read(plan), 'Asia/Seoul'), Date.parse(end), plan);
});
