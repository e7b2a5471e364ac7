import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from '../../../src/content/reading-minutes.ts';

test('about 500 syllables a minute', () => {
  assert.equal(readingMinutes('가'.repeat(500)), 1);
  assert.equal(readingMinutes('가나다 '.repeat(500)), 3);
  assert.equal(readingMinutes('大韓民國'.repeat(250)), 2);
});

test('words in Latin letters and numbers count as words', () => {
  assert.equal(readingMinutes('word '.repeat(480)), 2);
  assert.equal(readingMinutes('2025 '.repeat(240) + '가'.repeat(500)), 2);
});

test('never less than one', () => {
  assert.equal(readingMinutes(''), 1);
  assert.equal(readingMinutes('짧다.'), 1);
});
