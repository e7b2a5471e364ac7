import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonFeed } from '../../../src/feeds/json-feed.ts';
import { anyDocument, article, day, site } from './any-document.ts';

test('a feed is what JSON Feed 1.1 says', () => {
  const document = article({
    decks: ['부제 하나', '부제 둘'],
    bylines: [{ name: '이슬비' }],
    corrections: [{ kind: '정정', date: day(2025, 9, 12), note: '바로잡음' }],
  });
  assert.deepEqual(JSON.parse(jsonFeed({ site, documents: [document] })), {
    version: 'https://jsonfeed.org/version/1.1',
    title: '시험 신문',
    home_page_url: 'https://news.example/news/',
    feed_url: 'https://news.example/news/feed.json',
    description: '시험에만 쓴다.',
    icon: 'https://news.example/news/icon-512.png',
    language: 'ko',
    items: [
      {
        id: 'https://news.example/news/articles/x/',
        url: 'https://news.example/news/articles/x/',
        title: '제목',
        content_html:
          '<h2>알립니다</h2>\n<ul>\n<li><strong>정정</strong> 2025년 9월 12일: 바로잡음</li>\n</ul>\n<p><strong>부제 하나</strong></p>\n<p><strong>부제 둘</strong></p>\n<hr>\n<p>글이다.</p>',
        summary: '부제 하나 / 부제 둘',
        date_published: '2025-09-10T00:00:00+09:00',
        date_modified: '2025-09-12T00:00:00+09:00',
        authors: [{ name: '이슬비' }],
        language: 'ko',
      },
    ],
  });
});

test('a demonstration says that it is one', () => {
  const { description } = JSON.parse(jsonFeed({ site: { ...site, demo: true }, documents: [] }));
  assert.match(description, /시연용 사이트입니다/);
});

test('whatever is written in a field comes out of it', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { items } = JSON.parse(jsonFeed({ site, documents: [document] }));
      assert.equal(items[0].title, document.title);
    }),
  );
});
