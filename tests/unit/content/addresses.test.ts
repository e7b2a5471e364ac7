import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesAPage } from '../../../src/content/list-pages.ts';
import { openScratch } from './open-scratch.ts';

const article = (body = '글이다.') => `---\ntitle: 제목\npublished: 2025-09-10\n---\n\n${body}\n`;

test('every page has its address, and every anchor in it', (context) => {
  const { newsroom } = openScratch(context, {
    'stories/s.md': '---\ntitle: 이슈\nsummary: 요약\n---\n\n## 배경 {#background}\n\n글.\n',
    'articles/a.md': article('## 자리 {#spot}\n\n개소식을 열었다[^1].\n\n[^1]: 각주'),
    'events/opening.md':
      '---\ntitle: 일\ndate: 2025-09-10\nstatus: happened\nstories: [stories/s]\nevidence:\n  - in: articles/a\n    quote: 개소식을 열었다\n---\n',
  });
  const pages = [...(newsroom?.addresses ?? [])].filter(([path]) => path.endsWith('/'));
  const anchors = Object.fromEntries(pages.map(([path, set]) => [path, [...set].sort()]));
  assert.deepEqual(anchors, {
    '/': [],
    '/stories/': [],
    '/stories/s/': ['background', 'opening'],
    '/stories/s/print/': [],
    '/embed/stories/s/timeline/': [],
    '/stories/s/timeline.json': [],
    '/stories/s/timelinejs.json': [],
    '/stories/s/oembed.json': [],
    '/articles/': [],
    '/articles/a/': ['event-opening', 'fn-1', 'fnref-1', 'footnote-label', 'spot'],
    '/interviews/': [],
    '/events/': [],
    '/events/opening/': [],
    '/people/': [],
    '/organizations/': [],
    '/corrections/': [],
    '/timeline/': ['opening'],
    '/timeline/2025/': ['opening'],
    '/timeline.ics': [],
    '/stories/s/timeline.ics': [],
    '/timeline.json': [],
    '/timeline.schema.json': [],
    '/sitemap-index.xml': [],
    '/sitemap-0.xml': [],
    '/robots.txt': [],
  });
});

test('what programs read has its address too', (context) => {
  const { newsroom } = openScratch(context, {
    'stories/s.md': '---\ntitle: 이슈\nsummary: 요약\n---\n',
    'articles/a.md': article(),
  });
  const files = new Set([...(newsroom?.addresses.keys() ?? [])].filter((path) => !path.endsWith('/')));
  const promised = ['/rss.xml', '/stories/s/rss.xml', '/feed.json', '/articles/a.md', '/llms.txt'];
  assert.deepEqual(
    promised.filter((path) => !files.has(path)),
    [],
  );
});

test('a list that goes on has the address of each of its pages', (context) => {
  const files = Object.fromEntries(
    Array.from({ length: piecesAPage + 1 }, (_, index) => [`articles/a${index}.md`, article()]),
  );
  const { newsroom } = openScratch(context, files);
  assert.deepEqual(
    [...(newsroom?.addresses.keys() ?? [])].filter((path) => path.includes('/page/')),
    ['/articles/page/2/'],
  );
});

test('a story without a timeline can be printed, but there is nothing of it to embed', (context) => {
  const { newsroom } = openScratch(context, { 'stories/s.md': '---\ntitle: 이슈\nsummary: 요약\n---\n' });
  const paths = [...(newsroom?.addresses.keys() ?? [])].filter((path) => /\/stories\/s\/.*(?<=\/)$/.test(path));
  assert.deepEqual(paths, ['/stories/s/', '/stories/s/print/']);
});

test('the list of corrections has the address of each of its pages', (context) => {
  const one = '  - { kind: 정정, date: 2025-09-11, note: 바로잡음 }\n';
  const corrected = article().replace('---\n\n', `corrections:\n${one.repeat(piecesAPage + 1)}---\n\n`);
  const { newsroom } = openScratch(context, { 'articles/a.md': corrected });
  const paths = [...(newsroom?.addresses.keys() ?? [])].filter((path) => path.startsWith('/corrections/'));
  assert.deepEqual(paths, ['/corrections/', '/corrections/page/2/']);
});

test('under a base path addresses are without it, links in texts with it', (context) => {
  const { newsroom } = openScratch(context, {
    'site.yaml': 'name: 가\ndescription: 가\naddress: https://news.example\nbase: /news/\n',
    'articles/a.md': article('[글](/articles/a/)'),
  });
  assert.ok(newsroom?.addresses.has('/articles/a/'));
  assert.match(newsroom?.articles[0]?.html ?? '', /href="\/news\/articles\/a\/"/);
});
