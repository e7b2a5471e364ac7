import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openScratch } from './open-scratch.ts';

const picture = readFileSync('tests/site/articles/mill.png');

function article(fields: string, body: string): string {
  return `---\ntitle: 글\npublished: 2025-01-01\n${fields}---\n\n${body}\n`;
}

test('pictures are published with the texts that show or link to them, and only with those', (context) => {
  const { newsroom } = openScratch(context, {
    'articles/out.md': article(
      'image: { src: above.png, alt: 위 }\n',
      '![안](inside.png)\n\n[큰 사진](/media/articles/linked.png)',
    ),
    'articles/draft.md': article('draft: true\nimage: { src: secret.png, alt: 비밀 }\n', '![비밀](secret-inside.png)'),
    ...Object.fromEntries(
      ['above', 'inside', 'linked', 'secret', 'secret-inside', 'unused'].map((name) => [
        `articles/${name}.png`,
        picture,
      ]),
    ),
  });
  assert.deepEqual([...(newsroom?.media.keys() ?? [])].sort(), [
    '/media/articles/above.png',
    '/media/articles/inside.png',
    '/media/articles/linked.png',
  ]);
});
