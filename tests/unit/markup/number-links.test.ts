import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberLinks } from '../../../src/markup/number-links.ts';

const page = new URL('https://news.example/news/articles/x/');
const numbered = (html: string) => numberLinks(html, page);

test('links are numbered in their order, and those to one address alike', () => {
  const { html, addresses } = numbered(
    '<a href="/news/events/e/">하나</a> <a class="x" href="https://a.example/?b=1&#x26;c=2">둘</a> <a href="/news/events/e/">셋</a>',
  );
  assert.equal(
    html,
    '<a href="/news/events/e/" data-link="1">하나</a> <a class="x" href="https://a.example/?b=1&#x26;c=2" data-link="2">둘</a> <a href="/news/events/e/" data-link="1">셋</a>',
  );
  assert.deepEqual(addresses, ['https://news.example/news/events/e/', 'https://a.example/?b=1&c=2']);
});

test('an address is listed as it is read, unless that would hide something', () => {
  const { addresses } = numbered(
    '<a href="/events/%EC%B1%85/">하나</a><a href="/events/일/#자리">둘</a><a href="/a%20b/">셋</a><a href="/%E0%A4%A/">넷</a>',
  );
  assert.deepEqual(addresses, [
    'https://news.example/events/책/',
    'https://news.example/events/일/#자리',
    'https://news.example/a%20b/',
    'https://news.example/%E0%A4%A/',
  ]);
});

for (const [what, html] of [
  ['a jump within the page', '<a href="#q">1</a>'],
  ['the page itself', '<a href="/news/articles/x/">여기</a><a href="/news/articles/x/#q">여기</a>'],
  ['mail and telephone', '<a href="mailto:a@b.example">글</a><a href="tel:02">전화</a>'],
  ['an address that is its own words', '<a href="https://a.example/" rel="external">https://a.example/</a>'],
  ['a menu', '<nav><a href="/y/">다음</a></nav>'],
  ['a tool', '<p class="screen-only"><a href="/y/">보기</a></p>'],
  ['a link that has its number', '<a href="/y/" data-link="3">셋</a>'],
  ['a place without an address', '<a id="x">자리</a>'],
] as const) {
  test(`${what} has no number`, () => assert.deepEqual(numbered(html), { html, addresses: [] }));
}
