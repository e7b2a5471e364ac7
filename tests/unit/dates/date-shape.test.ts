import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateShape } from '../../../src/dates/date-shape.ts';
import { read } from './read.ts';

test('the shape of a date is its precision, then its form', () => {
  const shapes = {
    '2025': 'year',
    '2025~': 'year',
    '2025-11': 'month',
    '2025-09-11': 'day',
    '2025-09-11?': 'day',
    '2025-09-10T14:30+09:00': 'day',
    '2025-09-10/2025-09-12': 'span',
    '2025-12/..': 'onward',
    '[2025-09-10,2025-09-11]': 'one-of',
    '[2026-07..2026-12]': 'between',
    '[..2025-09-10]': 'up-to',
  };
  for (const [text, shape] of Object.entries(shapes)) assert.equal(dateShape(read(text)), shape, text);
});
