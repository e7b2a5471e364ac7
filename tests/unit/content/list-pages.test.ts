import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOnPage, listPath, pageCount, piecesAPage } from '../../../src/content/list-pages.ts';

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

test('an empty list has one empty page', () => {
  assert.equal(pageCount([]), 1);
  assert.deepEqual(itemsOnPage([], 1), []);
});

test('a full page is one page, and one more begins the second', () => {
  assert.equal(pageCount(numbers(piecesAPage)), 1);
  assert.equal(pageCount(numbers(piecesAPage + 1)), 2);
  assert.deepEqual(itemsOnPage(numbers(piecesAPage + 1), 2), [piecesAPage]);
});

test('the pages together are the list', () => {
  const items = numbers(piecesAPage * 3 + 7);
  const pages = Array.from({ length: pageCount(items) }, (_, index) => itemsOnPage(items, index + 1));
  assert.deepEqual(pages.flat(), items);
});

test('the first page is the list itself, the others have numbers', () => {
  assert.equal(listPath('articles', 1), '/articles/');
  assert.equal(listPath('articles', 2), '/articles/page/2/');
});
