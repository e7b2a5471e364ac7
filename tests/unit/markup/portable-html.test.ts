import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portableHtml } from '../../../src/markup/portable-html.ts';

const page = 'https://news.example/news/events/x/';

test('HTML for other places has whole addresses, whatever they are written from', () => {
  assert.equal(
    portableHtml(
      '<a href="/news/articles/a/">가</a> <a href="#fn-1">1</a> <a href="https://a.example/?b=1&amp;c=2">나</a>',
      page,
    ),
    '<a href="https://news.example/news/articles/a/">가</a> <a href="https://news.example/news/events/x/#fn-1">1</a> <a href="https://a.example/?b=1&amp;c=2">나</a>',
  );
});

test('HTML for other places has one file a picture, and nothing that only our styles understand', () => {
  assert.equal(
    portableHtml(
      '<picture><source type="image/webp" srcset="/a.webp 1x" sizes="1px"><img src="/a.png" srcset="/a.png 1x, /b.png 2x" sizes="1px" alt="물레"></picture> ‘책’<span class="joint"></span>에서',
      page,
    ),
    '<img src="https://news.example/a.png" alt="물레"> ‘책’에서',
  );
});
