import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPages, piecesAPage } from '../../../src/content/list-pages.ts';

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

test('an empty list has one empty page', () => {
  assert.deepEqual(listPages('/articles/', []), [{ path: '/articles/', items: [] }]);
});

test('a full page is one page, and one more begins the second', () => {
  assert.deepEqual(
    listPages('/articles/', numbers(piecesAPage)).map(({ path }) => path),
    ['/articles/'],
  );
  assert.deepEqual(
    listPages('/articles/', numbers(piecesAPage + 1)).map(({ path, items }) => [path, items.length]),
    [
      ['/articles/', piecesAPage],
      ['/articles/page/2/', 1],
    ],
  );
});

test('the pages together are the list', () => {
  const items = numbers(piecesAPage * 3 + 7);
  assert.deepEqual(
    listPages('/', items).flatMap((page) => page.items),
    items,
  );
});
