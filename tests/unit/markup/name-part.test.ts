import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerHeadings } from '../../../src/markup/lower-headings.ts';
import { namePart } from '../../../src/markup/name-part.ts';

test('the ids of a part, and what points at them, begin with its name; its sections have none', () => {
  assert.equal(
    namePart(
      '<h2 id="q"><a href="#q">묻다</a></h2><section class="s" aria-labelledby="page.a"></section><section aria-describedby="page.a page.b"><a href="/y/#q" data-id="q">y</a></section>',
      'articles/x',
    ),
    '<h2 id="articles/x.q"><a href="#articles/x.q">묻다</a></h2><section class="s"></section><section aria-describedby="articles/x.page.a articles/x.page.b"><a href="/y/#q" data-id="q">y</a></section>',
  );
});

test('words that look like an id stay words', () => {
  const html = '<p>id="q" href="#q"</p>';
  assert.equal(namePart(html, 'articles/x'), html);
});

test('headings go one level down, and no further than there are levels', () => {
  assert.equal(
    lowerHeadings('<h2 id="a">가</h2><h5>나</h5><h6>다</h6><hr><p title="<h2>">라</p>'),
    '<h3 id="a">가</h3><h6>나</h6><h6>다</h6><hr><p title="<h2>">라</p>',
  );
});
