import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { verifyPages } from '../../../src/publish/verify-pages.ts';
import { scratchFolder } from './scratch-folder.ts';

test('every address has its page or picture, and every one of them its address', (t) => {
  const folder = scratchFolder(t);
  for (const file of ['index.html', '404.html', 'articles/가/index.html', 'assets/style.css', 'cards/events/가.png']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  assert.deepEqual(verifyPages(folder, ['/', '/articles/가/', '/cards/events/가.png']), []);
  assert.deepEqual(verifyPages(folder, ['/', '/events/x/', '/media/x.jpg']), [
    '`articles/가/index.html`: 페이지가 만들어졌는데 그런 글이 없습니다',
    '`cards/events/가.png`: 그림이 만들어졌는데 그런 글이 없습니다',
    '`events/x/index.html`: 글은 있는데 페이지가 만들어지지 않았습니다',
    '`media/x.jpg`: 글은 있는데 그림이 만들어지지 않았습니다',
  ]);
});
