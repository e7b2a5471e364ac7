import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeDatetime } from '../../../src/dates/time-datetime.ts';
import { read } from './read.ts';

test('a date that HTML can say exactly is its own <time datetime>', () => {
  const exact = ['2025', '0001', '2025-11', '2025-09-11', '2025-09-10T14:30+09:00', '2025-09-10T14:30:05Z'];
  for (const text of exact) assert.equal(timeDatetime(read(text)), text);
});

test('every other date has none', () => {
  const others = [
    '2025~',
    '2025-11?',
    '2025-09-11~',
    '2025/2026',
    '2025/..',
    '[2025,2026]',
    '[2025..2026]',
    '[..2025]',
  ];
  for (const text of others) assert.equal(timeDatetime(read(text)), undefined, text);
});
