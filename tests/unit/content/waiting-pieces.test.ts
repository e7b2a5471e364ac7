import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openScratch } from './open-scratch.ts';

const article = (fields: string) => `---\ntitle: 제목\npublished: 2025-09-10\n${fields}---\n\n글이다.\n`;

test('what waits for its time is told beside the newsroom, the soonest first: no draft, nothing that is out', (context) => {
  const opened = openScratch(context, {
    'articles/later.md': article('publishAt: 2026-01-03\n'),
    'articles/sooner.md': article('publishAt: 2026-01-02T09:00+09:00\n'),
    'articles/draft.md': article('publishAt: 2026-01-02\ndraft: true\n'),
    'articles/out.md': article('publishAt: 2025-12-31\n'),
    'articles/plain.md': article(''),
  });
  if (!opened.newsroom) assert.fail();
  assert.deepEqual(
    opened.waiting.map(({ id }) => id),
    ['sooner', 'later'],
  );
  assert.deepEqual(opened.newsroom.articles.map(({ id }) => id).sort(), ['out', 'plain']);
});
