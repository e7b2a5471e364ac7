import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { openScratch, writeScratch } from './open-scratch.ts';

const article = '---\ntitle: 개소식이 열렸다\npublished: 2025-09-10\n---\n\n개소식이 열렸다.\n';
const lists = ['/stories/', '/articles/', '/interviews/', '/events/', '/people/', '/organizations/'];

test('a site.yaml and nothing else is a newsroom', (context) => {
  const { newsroom, mistakes } = openScratch(context, {});
  assert.deepEqual(mistakes, []);
  const pages = [...(newsroom?.addresses.keys() ?? [])].filter((path) => path.endsWith('/'));
  assert.deepEqual(pages, ['/', ...lists, '/corrections/', '/timeline/']);
  assert.equal(newsroom?.byPath.size, 0);
});

test('what site.yaml leaves out has its usual value', (context) => {
  const { site } = openScratch(context, {}).newsroom ?? {};
  assert.deepEqual(site, {
    name: '시험 신문',
    description: '시험에만 쓴다.',
    address: 'https://news.example',
    base: '/',
    timeZone: 'Asia/Seoul',
    language: 'ko',
    publisher: [],
  });
});

test('one article and nothing else is a newsroom', (context) => {
  const { newsroom, mistakes } = openScratch(context, { 'articles/opening.md': article });
  assert.deepEqual(mistakes, []);
  assert.deepEqual([...(newsroom?.byPath.keys() ?? [])], ['/articles/opening/']);
});

test('an article with all that may be left out left out has empty relations', (context) => {
  const [piece] = openScratch(context, { 'articles/opening.md': article }).newsroom?.articles ?? [];
  const { story, image, related, marks, mentions, placeInStory, decks, corrections } = piece ?? {};
  assert.deepEqual(
    [story, image, related, marks, mentions, placeInStory, decks, corrections],
    [undefined, undefined, [], [], [], 0, [], []],
  );
});

test('folders may be empty, and hidden files are not the writer’s', (context) => {
  writeScratch(context, { 'articles/.DS_Store': Uint8Array.of(0), '.gitkeep': '' });
  mkdirSync('content/people');
  assert.deepEqual(openNewsroom('content').mistakes, []);
});

test('ids may stand in folders and be in Korean', (context) => {
  const { newsroom, mistakes } = openScratch(context, {
    'articles/2025/개소식.md': `${article}\n[그 자리](#자리), [일](/events/서울/개소식/), [파일](../../events/서울/개소식.md)\n\n## 자리\n\n글.\n`,
    'events/서울/개소식.md':
      '---\ntitle: 개소식\ndate: 2025-09-10\nstatus: happened\nevidence:\n  - in: articles/2025/개소식\n    quote: 개소식이 열렸다\n---\n',
  });
  assert.deepEqual(mistakes, []);
  assert.deepEqual([...(newsroom?.byPath.keys() ?? [])], ['/articles/2025/개소식/', '/events/서울/개소식/']);
  assert.equal(newsroom?.events[0]?.evidence[0]?.anchor, 'event-서울/개소식');
});

test('the folder may be named with a slash at its end', (context) => {
  writeScratch(context, { 'articles/opening.md': article.replace('title', 'titel') });
  assert.equal(openNewsroom('content/').mistakes[0]?.file, 'content/articles/opening.md');
});
