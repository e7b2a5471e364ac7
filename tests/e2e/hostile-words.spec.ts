import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import ical from 'ical.js';
import type { Nodes as Part } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parse, parseFragment } from 'parse5';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { siteHandler } from '../../src/commands/site-handler.ts';
import { readKorean } from '../../src/markdown/read-korean.ts';
import { headersOf } from '../../src/publish/header-rules.ts';
import { attribute, type BuiltPage, builtFiles, builtPages, elementsIn, wordsIn } from './built-site.ts';
import { ScratchProject } from './files/scratch-project.ts';
import { allowedWords, helpings, hostileSite, hostileWords, writeHostileContent } from './hostile-content.ts';
import { expect, test } from './test.ts';
import { testSite } from './test-content.ts';

// One site for all of these tests, and its pages one after another.
test.describe.configure({ mode: 'default', timeout: 240_000 });

let project: ScratchProject;
let site: string;
let pages: BuiltPage[];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  project = new ScratchProject();
  writeHostileContent(join(project.folder, 'content'));
  site = join(project.folder, 'dist');
  const { code, printed } = await project.build();
  expect(code, printed).toBe(0);
  pages = builtPages(site);
});
test.afterAll(() => project[Symbol.dispose]());

test('hundreds of hostile strings, and hundreds of naughty ones, stand in the fields of every kind of piece @chromium', () => {
  expect(hostileWords.length).toBeGreaterThan(700);
  expect(allowedWords.length).toBeGreaterThan(hostileWords.length * 0.95);
  expect(pages.length).toBeGreaterThan(helpings.length * 7);
});

test('none of them becomes an element, an attribute or an address that runs @chromium', () => {
  // Some of them are Markdown, and stand in the bodies of articles as such.
  const known = shapesOf(builtPages(testSite)).union(new Set(['em']));
  expect(shapesOf(pages).difference(known)).toEqual(new Set());
  const wrong: string[] = [];
  for (const { path, elements } of pages) {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    if (new Set(ids).size !== ids.length) wrong.push(`${path}: an id stands twice`);
    for (const element of elements) {
      for (const { name, value } of element.attrs.filter((each) => loads.has(each.name))) {
        if (!harmless.test(value)) wrong.push(`${path}: ${name}="${value}"`);
      }
      const isData = attribute(element, 'type') === 'application/ld+json';
      if (element.tagName === 'script' && !isData && attribute(element, 'src') === undefined)
        wrong.push(`${path}: script`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every one can be read on its pages as it was written @chromium', () => {
  for (const { id, words, title } of helpings) {
    for (const [path, headline] of Object.entries({
      [`/stories/${id}/`]: `${id} ${title}`,
      [`/articles/${id}/`]: title,
      [`/interviews/${id}/`]: title,
      [`/events/${id}/`]: title,
      [`/people/${id}/`]: `사람 ${title}`,
      [`/organizations/${id}/`]: `기관 ${title}`,
    })) {
      const elements = pageAt(path).elements;
      const h1 = elements.find(({ tagName }) => tagName === 'h1');
      expect(h1 && squeezed(wordsIn(h1)), path).toContain(squeezed(headline));
      const name = elements.find((each) => attribute(each, 'property') === 'og:title');
      if (name) expect(squeezed(attribute(name, 'content') ?? ''), path).toContain(squeezed(headline));
    }
    for (const path of [`/articles/${id}/`, `/interviews/${id}/`, `/people/${id}/`, `/articles/g-${id}/`]) {
      const main = pageAt(path).elements.find(({ tagName }) => tagName === 'main');
      const said = main ? squeezed(wordsIn(main)) : '';
      expect(
        words.filter((each) => !said.includes(squeezed(each))),
        path,
      ).toEqual([]);
    }
  }
});

test('every one can be read in every format that programs read, by a program that is not ours @chromium', () => {
  const files = builtFiles(site);
  for (const file of files.filter((each) => each.endsWith('.xml'))) fromXml(read(file));
  for (const file of files.filter((each) => /\.(?:json|webmanifest)$/.test(each))) JSON.parse(read(file));
  expect(JSON.parse(read('manifest.webmanifest')).name).toBe(hostileSite.name);
  const feed = JSON.parse(read('feed.json'));
  expect(feed.title).toBe(hostileSite.name);
  const titles = new Set(helpings.map(({ title }) => title));
  expect(feed.items.filter(({ title }: { title: string }) => !titles.has(title))).toEqual([]);
  expect(feed.items.length).toBeGreaterThan(20);
  const guide = partsOf(readKorean.parse(read('llms.txt')));
  expect(guide.filter(({ type }) => type === 'html' || type === 'image' || type === 'definition')).toEqual([]);
  const links = guide.flatMap((part) => (part.type === 'link' ? part.url : []));
  expect(links.filter((url) => !url.startsWith('https://news.example/news/'))).toEqual([]);
  expect(links.length).toBeGreaterThan(20);
  for (const { id, words, title } of helpings) {
    const [channel] = elementsNamed(fromXml(read(`stories/${id}/rss.xml`)), 'channel');
    const items = elementsNamed(channel, 'item');
    expect(items.flatMap((item) => elementsNamed(item, 'title').map(saying))).toEqual([title, title]);
    const creators = items.flatMap((item) => elementsNamed(item, 'dc:creator').map(saying));
    expect(creators).toEqual([...words, ...words]);
    for (const each of items.flatMap((item) => elementsNamed(item, 'content:encoded').map(saying)))
      expectWords(each, words);

    const calendar = new ical.Component(ical.parse(read(`stories/${id}/timeline.ics`)));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ical.Event(event));
    expect(events.map(({ summary, location }) => [summary, location])).toEqual([
      [expect.stringContaining(title), title],
    ]);

    const slides = JSON.parse(read(`stories/${id}/timelinejs.json`));
    // TimelineJS takes headlines for HTML.
    for (const { text } of [slides.title, ...slides.events])
      expectWords(text.headline, [text === slides.title.text ? `${id} ${title}` : title]);

    const { html, title: framed } = JSON.parse(read(`stories/${id}/oembed.json`));
    expect(framed).toBe(`${id} ${title} 연표`);
    expect(elementsIn(parseFragment(html)).map(({ tagName }) => tagName)).toEqual(['iframe']);

    for (const path of [`articles/${id}`, `interviews/${id}`]) {
      const [headline] = readKorean.parse(read(`${path}.md`)).children;
      expect(headline?.type, path).toBe('heading');
      expect(headline && squeezed(textOf(headline)), path).toBe(squeezed(title));
    }

    const timeline = JSON.parse(read(`stories/${id}/timeline.json`));
    expect(timeline.events.map((event: { title: string }) => event.title)).toEqual([title]);
    expect(JSON.stringify(timeline)).toContain(JSON.stringify(title).slice(1, -1));

    const [graph] = pageAt(`/articles/${id}/`)
      .elements.filter((each) => attribute(each, 'type') === 'application/ld+json')
      .map((each) => JSON.parse(wordsIn(each)));
    expect(JSON.stringify(graph)).toContain(JSON.stringify(title).slice(1, -1));
  }
});

test('no line is added to what hosts and search engines read @chromium', () => {
  expect(
    read('_redirects')
      .trimEnd()
      .split('\n')
      .filter((line) => !/^\/\S+ \/\S+ 301$/.test(line)),
  ).toEqual([]);
  expect(read('_headers')).not.toMatch(/alert|evil/);
  for (const [, address] of read('robots.txt').matchAll(/^(?!User-agent|Allow|Disallow)(.+)$/gm)) {
    expect(address).toMatch(/^Sitemap: https:\/\/news\.example\/news\//);
  }
  for (const file of builtFiles(site).filter((each) => /^sitemap-.*\.xml$/.test(each))) {
    const addresses = elementsNamed(fromXml(read(file)), 'loc').map(saying);
    expect(addresses.filter((each) => !each.startsWith('https://news.example/news/'))).toEqual([]);
  }
});

for (const policy of ['with its policy', 'without any policy']) {
  test(`nothing of it runs, loads or leads away in a browser ${policy}`, async ({ browser, browserName }) => {
    const server = createServer((request, response) => {
      if (policy === 'with its policy') {
        for (const [name, value] of Object.entries(headersOf(request.url?.slice('/news'.length) ?? '/')))
          response.setHeader(name, value);
        return siteHandler(site, '/news/')(request, response);
      }
      const page = pages.find(({ path }) => encodeURI(`/news${path}`) === request.url);
      if (!page) return siteHandler(site, '/news/')(request, response);
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      response.end(page.html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // Firefox is shown a part.
    const shown = pages.filter(({ path }, index) => browserName === 'chromium' || index % 5 === 0 || isFormer(path));
    const context = await browser.newContext();
    try {
      const happened = await watch(context, origin);
      await Promise.all(
        [0, 1, 2].map(async (lane) => {
          const page = await context.newPage();
          for (const { path } of shown.filter((_, index) => index % 3 === lane)) {
            const address = `${origin}${encodeURI(`/news${path}`)}`;
            await page.goto(address);
            // A former page leads on, and only to what has taken it over.
            const end = isFormer(path) ? address.replace(/(\/h\d+)-.*$/, '$1/') : address;
            if (end !== address) await page.waitForURL(end);
            const ran = await page.evaluate(() => Reflect.get(window, 'ran') ?? []);
            if (ran.length > 0 || page.url() !== end) happened.push(`${path}: ${ran} ${page.url()}`);
          }
        }),
      );
      expect(happened).toEqual([]);
      expect(shown.length).toBeGreaterThan(browserName === 'chromium' ? 250 : 50);
    } finally {
      await context.close();
      server.closeAllConnections();
      server.close();
    }
  });
}

/** Of `h12-<a hostile word>`, which is `h12` now. */
function isFormer(path: string): boolean {
  return /^\/articles\/h\d+-/.test(path);
}

const loads = new Set(['href', 'src', 'srcset', 'action', 'formaction']);
const harmless = /^(?!\/\/)(?:https?:\/\/|webcal:\/\/news\.example\/|mailto:|tel:|[#/.?]|$)/;

/** Notes what a page must not do: ask others, open windows, talk, break its policy. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const happened: string[] = [];
  await context.addInitScript(() => {
    const ran: string[] = [];
    Reflect.set(window, 'ran', ran);
    for (const name of ['alert', 'confirm', 'prompt', 'print']) {
      Reflect.set(window, name, (words: unknown) => ran.push(`${name}(${words})`));
    }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      ran.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) happened.push(request.url());
  });
  context.on('dialog', (dialog) => {
    happened.push(dialog.message());
    void dialog.dismiss();
  });
  return happened;
}

/** `tag` and `tag[attribute]` of everything on these pages. */
function shapesOf(all: readonly BuiltPage[]): Set<string> {
  return new Set(
    all.flatMap(({ elements }) =>
      elements.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName}[${name}]`)]),
    ),
  );
}

function expectWords(html: string, words: readonly string[]): void {
  const root = parse(html);
  expect(elementsIn(root).filter(({ tagName }) => tagName === 'script' || tagName === 'svg')).toEqual([]);
  const said = squeezed(wordsIn(root));
  expect(words.filter((each) => !said.includes(squeezed(each)))).toEqual([]);
}

function pageAt(path: string): BuiltPage {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
}

function read(file: string): string {
  return readFileSync(join(site, file), 'utf8');
}

function elementsNamed(node: Nodes | undefined, name: string): Element[] {
  if (!node || !('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
}

function saying(node: Nodes): string {
  if ('children' in node) return node.children.map(saying).join('');
  return node.type === 'text' ? node.value : '';
}

// Where lines may end is not what they say.
/** A tree of Markdown as a list of all its nodes. */
function partsOf(node: Part): Part[] {
  return 'children' in node ? [node, ...node.children.flatMap(partsOf)] : [node];
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s\u2060]+/g, '');
}
