import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openStudio } from '../../../src/integration/studio.ts';
import { openScratch } from '../content/open-scratch.ts';

const whole = readFileSync('tests/site/articles/mill.png');

test('a picture that is cut off is told by its path as the newsroom knows it', async (context) => {
  const { newsroom } = openScratch(context, {
    'articles/x.md': '---\ntitle: 글\npublished: 2025-01-01\n---\n\n![방앗간](mill.png)\n',
    'articles/mill.png': whole.subarray(0, whole.length / 2),
  });
  assert.ok(newsroom);
  const studio = openStudio('.yeonpyo', 'public');
  for (const path of ['/media/articles/mill.png', ...newsroom.renditions.keys()]) {
    await assert.rejects(studio.picture(newsroom, path), {
      name: 'CommandError',
      message: '`content/articles/mill.png` 사진을 끝까지 읽지 못했습니다. 파일이 깨졌으면 다시 넣으세요.',
    });
  }
});
