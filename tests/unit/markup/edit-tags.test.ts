import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editTags } from '../../../src/markup/edit-tags.ts';
import { readTags } from '../../../src/markup/read-tags.ts';

test('tags are read as they stand, also those whose values hold brackets', () => {
  const html = '<p title="<a href=\'x\'> & >">1 &#x3C; 2</p><img alt="">';
  assert.deepEqual(
    readTags(html).map(({ start, end }) => html.slice(start, end)),
    ['<p title="<a href=\'x\'> & >">', '</p>', '<img alt="">'],
  );
});

test('an edit that changes nothing changes no byte', () => {
  const html = '<div class="prose"><h2 id="a">가</h2>\n<!-- 말 --><input type="checkbox" checked disabled> 2 > 1</div>';
  assert.equal(
    editTags(html, () => undefined),
    html,
  );
});

test('menus and what says so by its class are for the screen, to their last tag', () => {
  const html =
    '<b></b><nav><a></a><nav></nav></nav><i></i><div class="tools screen-only"><div></div></div><s></s>' +
    '<p class="needs-script"><a></a></p><p class="not-needs-script-at-all"></p>';
  const onPaper = readTags(html).filter(({ onScreen }) => !onScreen);
  assert.deepEqual([...new Set(onPaper.map(({ name }) => name))], ['b', 'i', 's', 'p']);
  assert.equal(onPaper.filter(({ name }) => name === 'p').length, 2);
});
