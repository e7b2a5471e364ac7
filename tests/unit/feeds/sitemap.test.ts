import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesAPart, sitemapPartPaths } from '../../../src/feeds/feed-paths.ts';
import { sitemapIndex, sitemapPart } from '../../../src/feeds/sitemap.ts';
import { openScratch } from '../content/open-scratch.ts';

const article = (day: string) => `---\ntitle: 제목\npublished: ${day}\n---\n\n글이다.\n`;

test('a page is listed with the day of the newest word in it, or with none', (context) => {
  const { newsroom } = openScratch(context, {
    'articles/a.md': article('2025-09-10T23:30+09:00'),
    'articles/b.md': article('2025-09-12'),
    'articles/가.md': article('2025-09-11'),
    'people/kim.md': '---\nname: 김철수\n---\n',
  });
  const lines = sitemapPart(newsroom ?? assert.fail(), 0).split('\n');
  for (const line of [
    '<url><loc>https://news.example/</loc><lastmod>2025-09-12</lastmod></url>',
    '<url><loc>https://news.example/articles/a/</loc><lastmod>2025-09-10</lastmod></url>',
    '<url><loc>https://news.example/articles/%EA%B0%80/</loc><lastmod>2025-09-11</lastmod></url>',
    '<url><loc>https://news.example/people/kim/</loc></url>',
  ]) {
    assert.ok(lines.includes(line), line);
  }
});

test('the index names every part, and each is as new as the newest page in it', (context) => {
  const { newsroom } = openScratch(context, { 'articles/a.md': article('2025-09-10') });
  const index = sitemapIndex(newsroom ?? assert.fail());
  const parts = index.match(/<sitemap>.*<\/sitemap>/g);
  assert.deepEqual(parts, [
    '<sitemap><loc>https://news.example/sitemap-0.xml</loc><lastmod>2025-09-10</lastmod></sitemap>',
  ]);
});

test('a part holds no more than it may', () => {
  assert.ok(addressesAPart <= 50_000);
  assert.deepEqual(sitemapPartPaths(addressesAPart), ['/sitemap-0.xml']);
  assert.deepEqual(sitemapPartPaths(addressesAPart + 1), ['/sitemap-0.xml', '/sitemap-1.xml']);
});
