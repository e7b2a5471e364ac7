import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openScratch } from './open-scratch.ts';

const article = (...corrections: [date: string, note: string][]) =>
  `---\ntitle: 제목\npublished: 2025-09-10\ncorrections:\n${corrections
    .map(([date, note]) => `  - { kind: 정정, date: ${date}, note: ${note} }\n`)
    .join('')}---\n\n글이다.\n`;

test('corrections of all texts stand newest first, of one day by page and then as they were written', (context) => {
  const { newsroom } = openScratch(context, {
    'articles/b.md': article(['2025-09-12', 'b 첫째'], ['2025-09-11', 'b 어제'], ['2025-09-12', 'b 둘째']),
    'articles/a.md': article(['2025-09-12T09:00+09:00', 'a 아침'], ['2025-09-12', 'a 그날']),
  });
  assert.deepEqual(
    newsroom?.corrections.map(({ document, note }) => [document.id, note]),
    [
      ['a', 'a 아침'],
      ['a', 'a 그날'],
      ['b', 'b 첫째'],
      ['b', 'b 둘째'],
      ['b', 'b 어제'],
    ],
  );
});

test('what is not out yet has no corrections to show', (context) => {
  const draft = article(['2025-09-12', '초고']).replace('title:', 'draft: true\ntitle:');
  const { newsroom } = openScratch(context, { 'articles/a.md': draft });
  assert.deepEqual(newsroom?.corrections, []);
});
