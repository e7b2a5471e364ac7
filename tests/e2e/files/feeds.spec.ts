import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { carriesFullText } from '../../../src/content/carries-full-text.ts';
import type { Document } from '../../../src/content/newsroom.ts';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { compileMarkdown } from '../../../src/markdown/compile-markdown.ts';
import { lastingName } from '../../../src/permalinks/lasting-name.ts';
import { testManuscript } from '../../unit/markdown/test-manuscript.ts';
import { attribute, builtFiles, builtPages, wordsIn } from '../built-site.ts';
import { feedProblems } from '../feed-problems.ts';
import { testContent, testSite } from '../test-content.ts';

const address = 'https://sosik.example/news';
const opened = openNewsroom(testContent).newsroom;
if (!opened) throw new Error('The newsroom of the tests has mistakes');
const newsroom = opened;
const files = builtFiles(testSite);
const pages = new Map(builtPages(testSite).map((page) => [page.path, page]));
const feeds = files.filter((file) => file.endsWith('rss.xml') && !newsroom.moves.redirects.has(`/${file}`));

test('every feed is well-formed and says where it is', () => {
  expect(feeds.length).toBe(newsroom.stories.length + 1);
  for (const file of feeds) {
    const [self] = childrenOf(channelOf(file), 'atom:link');
    expect(self?.attributes['href'], file).toBe(`${address}/${encodeURI(file)}`);
  }
});

test('what a feed says of a text, its page says too', () => {
  let compared = 0;
  for (const file of feeds) {
    for (const item of childrenOf(channelOf(file), 'item')) {
      const link = sayingOf(item, 'link');
      const page = pages.get(pathOf(link));
      const elements = page?.elements ?? [];
      const first = lastingName(newsroom.byPath.get(pathOf(link)) as Document);
      expect(sayingOf(item, 'guid'), file).toBe(`${address}/${encodeURI(first)}/`);
      expect(hrefOf(elements, 'canonical'), file).toBe(link);
      const headline = elements.find(({ tagName }) => tagName === 'h1');
      expect(headline && wordsIn(headline), link).toBe(sayingOf(item, 'title'));
      const published = elements.find((each) => attribute(each, 'property') === 'article:published_time');
      const said = published && attribute(published, 'content');
      const midnight = said?.includes('T') ? said : `${said}T00:00+09:00`;
      expect(Date.parse(sayingOf(item, 'pubDate')), link).toBe(Date.parse(midnight));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(80);
});

test('who has subscribed to the feed or the calendar of a story goes on reading it when the story is renamed', () => {
  for (const name of ['rss.xml', 'timeline.ics']) {
    expect(read(`stories/library-project/${name}`)).toBe(read(`stories/river-library/${name}`));
  }
});

test('the feed of the site, in either format, and that of a story hold the texts of their pages, the newest first', () => {
  const paths = (file: string) => childrenOf(channelOf(file), 'item').map((item) => pathOf(sayingOf(item, 'link')));
  const json = JSON.parse(read('feed.json'));
  expect(paths('rss.xml')).toEqual(newsroom.documents.slice(0, 50).map(({ path }) => path));
  expect(json.items.map(({ url }: { url: string }) => pathOf(url))).toEqual(paths('rss.xml'));
  for (const { path, documents } of newsroom.stories) {
    expect(paths(`${path.slice(1)}rss.xml`)).toEqual(documents.slice(0, 50).map((document) => document.path));
  }
  expect(newsroom.stories.map(({ documents }) => documents.length)).toContain(0);
});

test('no feed has what the feed validator of the W3C finds fault with', () => {
  for (const file of feeds) expect(feedProblems(read(file)), file).toEqual([]);
});

test('faults in a feed are found', () => {
  const sound = read('rss.xml');
  const broken = {
    'a guid stands twice': sound.replace(/(<item>.*?<\/item>)/s, '$1$1'),
    'is not known': sound.replace('<guid', '<madeUp/><guid'),
    'no title': sound.replace(/<item><title>.*?<\/title>/s, '<item>'),
    'the description comes after the text': sound.replace(
      /(<description>(?:(?!<description>).)*?<\/description>)(<content:encoded>.*?<\/content:encoded>)/s,
      '$2$1',
    ),
    'is relative': sound.replace(/(&#x3C;a href=)"https:\/\//, '$1"/'),
    'Xxx, ': sound.replace(/<pubDate>[A-Z][a-z]{2}, /, '<pubDate>Xxx, '),
  };
  for (const [problem, xml] of Object.entries(broken)) {
    expect(xml, problem).not.toBe(sound);
    expect(feedProblems(xml).join('\n'), problem).toContain(problem);
  }
});

test('every address in the words of a feed is whole and leads to what is there', () => {
  const known = new Set(files.map((file) => `/${file}`));
  const written = JSON.parse(read('feed.json')).items.flatMap(({ content_html }: { content_html: string }) =>
    Array.from(content_html.matchAll(/ (?:href|src)="([^"]*)"/g), ([, each]) => each ?? ''),
  );
  expect(written.length).toBeGreaterThan(50);
  for (const each of written) {
    const { href, hash } = new URL(each);
    if (!href.startsWith(address)) continue;
    const anchors = newsroom.addresses.get(pathOf(href));
    expect(anchors !== undefined || known.has(pathOf(href)), each).toBe(true);
    if (hash !== '') expect(anchors?.has(decodeURIComponent(hash.slice(1))), each).toBe(true);
  }
});

test('every text has a copy in Markdown that its page names, with its title, its address and, if it may leave, its words', () => {
  for (const document of newsroom.documents) {
    const file = `${document.path.slice(1, -1)}.md`;
    const copy = read(file);
    const links = pages.get(document.path)?.elements ?? [];
    expect(links.map((link) => attribute(link, 'href')).filter((href) => href?.endsWith('.md'))).toEqual([
      `${address}/${encodeURI(file)}`,
      `/news/${file}`,
    ]);
    expect(squeezed(compileMarkdown(testManuscript(copy)).text), file).toContain(squeezed(document.title));
    expect(copy, file).toContain(`<${address}${encodeURI(document.path)}>`);
    const body = compileMarkdown(testManuscript(copy.slice(copy.indexOf('\n---\n') + 5))).text;
    if (carriesFullText(document)) expect(squeezed(body), file).toBe(squeezed(document.text));
    else expect(copy, file).not.toContain(document.text);
  }
  expect(newsroom.documents.filter((document) => !carriesFullText(document)).length).toBeGreaterThan(0);
});

function read(file: string): string {
  return readFileSync(join(testSite, file), 'utf8');
}

function pathOf(href: string): string {
  return decodeURI(href.slice(address.length).replace(/#.*$/, ''));
}

function hrefOf(elements: readonly Parameters<typeof attribute>[0][], rel: string): string | undefined {
  const link = elements.find((element) => attribute(element, 'rel') === rel);
  return link && attribute(link, 'href');
}

function channelOf(file: string): Element | undefined {
  const [root] = fromXml(read(file)).children.filter(isElement);
  return childrenOf(root, 'channel')[0];
}

function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter(isElement).filter((child) => child.name === name) ?? [];
}

function sayingOf(element: Element, name: string): string {
  return childrenOf(element, name).map(saying).join('');
}

function saying(node: Nodes): string {
  if ('children' in node) return node.children.map(saying).join('');
  return node.type === 'text' ? node.value : '';
}

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
