import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateHeading } from '../../../src/dates/date-heading.ts';
import { read } from './read.ts';

test('a date stands under the year and month of its start, or before that of its bound', () => {
  const headings = {
    '2025': { year: 2025 },
    '2025-11': { year: 2025, month: 11 },
    '2025-09-11~': { year: 2025, month: 9 },
    '2025-08-31T23:30-07:00': { year: 2025, month: 8 },
    '2025-12-30/2026-01-02': { year: 2025, month: 12 },
    '2025/2026-01': { year: 2025 },
    '2025-12/..': { year: 2025, month: 12 },
    '[2025-12-31,2026-01-01]': { year: 2025, month: 12 },
    '[2026-07..2026-12]': { year: 2026, month: 7 },
    '[..2025-09-10]': { year: 2025, month: 9, before: true },
    '[..2025]': { year: 2025, before: true },
  };
  for (const [text, heading] of Object.entries(headings)) assert.deepEqual(dateHeading(read(text)), heading, text);
});
