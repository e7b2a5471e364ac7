import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Files } from '../content/open-scratch.ts';
import { openScratch } from '../content/open-scratch.ts';
import { printedLines } from '../content/printed-lines.ts';

// A disk that folds case gives a file by the name that it once had or by the one that was written last; either way the
// files of a project are these, and no address may get lost.

const article = (formerly = '') => `---\ntitle: 글\npublished: 2025-09-10\n${formerly}---\n\n글이다.\n`;
const ledger = { 'permalinks.txt': '/articles/Foo/ 2025-09-11\n/articles/Foo.md 2025-09-11\n' };
const told = (context: Parameters<typeof openScratch>[0], files: Files) =>
  printedLines(openScratch(context, { ...ledger, ...files }).mistakes);

test('the name that the disk has always given is the name that was published', (context) => {
  assert.deepEqual(told(context, { 'articles/Foo.md': article() }), []);
});

test('a name of which only the capitals have changed is told, with the way back', (context) => {
  assert.deepEqual(told(context, { 'articles/foo.md': article() }), [
    'content/permalinks.txt:1:1  `/articles/Foo/`: 낸 적이 있는 주소인데 이름의 대소문자가 바뀌어 사라집니다. 둘을 한 파일로 보는 컴퓨터와 서버가 있으니 `content/articles/foo.md`의 이름을 `Foo.md`로 되돌리세요  [lost-address]',
  ]);
});

test('nor can it be a former name: what leads on would stand in the place of the page', (context) => {
  assert.deepEqual(told(context, { 'articles/foo.md': article('formerly: [articles/Foo]\n') }), [
    'content/articles/foo.md:1:1  이 글의 주소 `/articles/foo/`와 낸 적이 있는 주소 `/articles/Foo/`는 대소문자만 다릅니다. 둘을 한 파일로 보는 컴퓨터와 서버가 있어 한쪽이 사라집니다. 그 주소의 글이면 파일 이름을 `articles/Foo.md`로 되돌리고 `formerly`의 그 줄을 지우세요. 다른 글이면 다른 이름을 붙이세요  [duplicate-id]',
  ]);
});

test('nor may another text take it, in other capitals, after a rename or a removal', (context) => {
  const renamed = { 'articles/bar.md': article('formerly: [articles/Foo]\n') };
  assert.deepEqual(told(context, renamed), []);
  assert.match(
    told(context, { ...renamed, 'articles/foo.md': article() }).join('\n'),
    /^content\/articles\/foo\.md:1:1 /,
  );
  const gone = { 'gone/articles/Foo.md': '---\nkind: withheld\ndate: 2025-09-20\n---\n' };
  assert.deepEqual(told(context, gone), []);
  assert.match(told(context, { ...gone, 'articles/foo.md': article() }).join('\n'), /^content\/articles\/foo\.md:1:1 /);
});
