import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMistakes } from '../../../src/commands/format-mistakes.ts';
import type { Mistake } from '../../../src/content/mistake.ts';

const mistake = (file: string, line: number, column: number): Mistake => ({
  id: 'bad-date',
  file,
  line,
  column,
  message: '날짜',
});

test('mistakes stand in the order of files, lines and columns, and are counted', () => {
  const mistakes = [
    mistake('content/b.md', 1, 1),
    mistake('content/a.md', 10, 1),
    mistake('content/a.md', 9, 2),
    mistake('content/a.md', 9, 1),
  ];
  assert.equal(
    formatMistakes(mistakes),
    [
      'content/a.md:9:1  날짜  [bad-date]',
      'content/a.md:9:2  날짜  [bad-date]',
      'content/a.md:10:1  날짜  [bad-date]',
      'content/b.md:1:1  날짜  [bad-date]',
      '실수 4개, 파일 2개',
    ].join('\n'),
  );
});
