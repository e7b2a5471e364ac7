import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Document, Story } from '../../../src/content/newsroom.ts';
import { itemsAFeed } from '../../../src/feeds/newest-documents.ts';
import { rss } from '../../../src/feeds/rss.ts';
import { xmlText } from '../../../src/feeds/xml-text.ts';
import { anyDocument, article, day, interview, site } from './any-document.ts';

const paper = { name: '강아래 통신', agency: '강아래 통신', published: day(2025, 9, 9), url: 'https://wire.example/1' };

test('a feed is what RSS 2.0 says', () => {
  const [channel, ...others] = elements(read([article()])[0]);
  assert.equal(channel?.name, 'channel');
  assert.equal(others.length, 0);
  for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate', 'atom:link']) {
    assert.equal(all(channel, name).length, 1, name);
  }
  const [self] = all(channel, 'atom:link');
  assert.deepEqual(self?.attributes, {
    href: 'https://news.example/news/rss.xml',
    rel: 'self',
    type: 'application/rss+xml',
  });
});

test('an item has its address for ever, its day by the clock of the site, and who wrote it', () => {
  const [item] = itemsOf([
    article({
      published: day(2025, 9, 10, { hour: 9, minute: 30, offset: 540 }),
      bylines: [{ name: '이슬비' }, { name: '한가람' }],
    }),
  ]);
  assert.equal(words(item, 'guid'), 'https://news.example/news/articles/x/');
  assert.equal(all(item, 'guid')[0]?.attributes['isPermaLink'], 'true');
  assert.equal(words(item, 'link'), 'https://news.example/news/articles/x/');
  assert.equal(words(item, 'pubDate'), 'Wed, 10 Sep 2025 09:30:00 +0900');
  assert.deepEqual(all(item, 'dc:creator').map(wordsIn), ['이슬비', '한가람']);
});

test('a feed is as new as the newest word in it, a correction too', () => {
  const corrections = [{ kind: '정정' as const, date: day(2025, 9, 12), note: '바로잡음' }];
  const [root] = read([article({ published: day(2025, 9, 11) }), article({ corrections })]);
  assert.equal(words(elements(root)[0], 'lastBuildDate'), 'Fri, 12 Sep 2025 00:00:00 +0900');
});

test('an own text is whole, one that was reprinted has its headline, decks, source and corrections and nothing more', () => {
  const given = {
    markdown: '\n본문이다.\n',
    decks: ['부제'],
    keyPoints: ['요점이다.'],
    image: { caption: '사진이다.' },
    corrections: [{ kind: '정정' as const, date: day(2025, 9, 12), note: '바로잡음' }],
  };
  const told = (document: Document) => {
    const [item] = itemsOf([document]);
    const said = `${words(item, 'description')} ${words(item, 'content:encoded')}`;
    return ['본문이다', '요점이다', '사진이다', '부제', '바로잡음'].filter((each) => said.includes(each));
  };
  const all = ['본문이다', '요점이다', '사진이다', '부제', '바로잡음'];
  assert.deepEqual(told(article(given)), all);
  assert.deepEqual(told(article({ ...given, source: { ...paper, treatment: 'rewritten' } })), all);
  assert.deepEqual(told(article({ ...given, source: { ...paper, treatment: 'reprinted', rights: true } })), all);
  assert.deepEqual(told(article({ ...given, source: { ...paper, treatment: 'reprinted' } })), ['부제', '바로잡음']);
  const summary = ['요점이다', '부제', '바로잡음'];
  assert.deepEqual(told(article({ ...given, source: { ...paper, treatment: 'own', rights: false } })), summary);
});

test('every address in a text is whole, and a question leads to its place', () => {
  const markdown = `
# 앞 {#a}

## 왜 왔나? {#why}

[아래](#why), [옆](../articles/y.md#q), [표](/timeline/), www.example.kr에서, [메일](mailto:a@b.kr)[^1]

![그림](photo%20one.png "설명")

[^1]: [밖](https://out.example/?a=1&b=2)
`;
  const [item] = itemsOf([interview({ markdown })]);
  const html = words(item, 'content:encoded');
  assert.deepEqual(
    [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address),
    [
      'https://news.example/news/interviews/x/#why',
      'https://news.example/news/interviews/x/#why',
      'https://news.example/news/articles/y/#q',
      'https://news.example/news/timeline/',
      'http://www.example.kr',
      'mailto:a@b.kr',
      'https://news.example/news/interviews/x/#fn-1',
      'https://news.example/news/media/interviews/photo%20one.png',
      'https://out.example/?a=1&#x26;b=2',
    ],
  );
  assert.match(html, /<figcaption>설명<\/figcaption>/);
  assert.doesNotMatch(html, / (?:id|class|srcset|data-[a-z-]+|aria-[a-z]+)=/);
});

test('answers that are not what was said are said to be so', () => {
  const [gist] = itemsOf([interview({ answers: 'gist' })]);
  assert.match(words(gist, 'content:encoded'), /원문 인용이 아님/);
});

test('a story without texts has a feed without items', () => {
  const story = { title: '이슈', summary: '요약', path: '/stories/s/', documents: [] as Document[] } as Story;
  const [root] = fromXml(rss({ site, documents: [article()] }, story)).children.filter(isElement);
  const [channel] = elements(root);
  assert.equal(words(channel, 'title'), '이슈 | 시험 신문');
  assert.equal(words(channel, 'link'), 'https://news.example/news/stories/s/');
  assert.equal(all(channel, 'atom:link')[0]?.attributes['href'], 'https://news.example/news/stories/s/rss.xml');
  assert.deepEqual([...all(channel, 'item'), ...all(channel, 'lastBuildDate')], []);
});

test('the newest texts are in it, and no more than a reader asks for', () => {
  const many = Array.from({ length: itemsAFeed + 1 }, (_, index) => article({ title: `${index}` }));
  assert.deepEqual(
    itemsOf(many).map((item) => words(item, 'title')),
    many.slice(0, itemsAFeed).map(({ title }) => title),
  );
});

test('whatever is written in a field, the XML is well-formed, says the same and runs nothing', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const [item] = itemsOf([document]);
      assert.equal(words(item, 'title'), xmlText(document.title).replaceAll(/\r\n?/g, '\n'));
      const html = words(item, 'content:encoded') + words(item, 'description');
      assert.doesNotMatch(html, /<(?:script|style|iframe|form)/i);
    }),
    { numRuns: 400 },
  );
});

function read(documents: Document[]): Element[] {
  return fromXml(rss({ site, documents })).children.filter(isElement);
}

function itemsOf(documents: Document[]): Element[] {
  return all(elements(read(documents)[0])[0], 'item');
}

function all(element: Element | undefined, name: string): Element[] {
  return elements(element).filter((child) => child.name === name);
}

function elements(element: Element | undefined): Element[] {
  return element?.children.filter(isElement) ?? [];
}

function words(element: Element | undefined, name: string): string {
  return all(element, name).map(wordsIn).join('');
}

function wordsIn(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsIn).join('');
  return node.type === 'text' ? node.value : '';
}

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}
