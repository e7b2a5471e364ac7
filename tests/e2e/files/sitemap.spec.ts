import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { attribute, type BuiltPage, builtPages } from '../built-site.ts';
import { testSite } from '../test-content.ts';

const address = 'https://sosik.example/news/';
const pages = builtPages(testSite);

test('the sitemap lists every page that search engines are to show, each once, and no other', () => {
  const shown = pages.filter(({ elements }) => {
    const robots = elements.find((element) => attribute(element, 'name') === 'robots');
    return robots && !attribute(robots, 'content')?.includes('noindex');
  });
  const canonical = shown.map((page) => linkOf(page, 'canonical'));
  expect(
    listed()
      .map(({ url }) => url)
      .sort(),
  ).toEqual(canonical.sort());
  expect(canonical.length).toBeGreaterThan(200);
});

test('a page in the sitemap is as new as it says on paper', () => {
  const day = new Map(listed().map(({ url, lastmod }) => [url, lastmod]));
  const dated = pages.filter(({ path }) => day.has(address + encodeURI(path.slice(1))));
  for (const page of dated) {
    const line = page.elements.find((element) => attribute(element, 'class') === 'paper-line');
    const time = page.elements.find((element) => element.tagName === 'time' && line && isInside(element, line));
    expect(day.get(linkOf(page, 'canonical') ?? ''), page.path).toBe(time && attribute(time, 'datetime'));
  }
  expect(dated.length).toBe(day.size);
  expect([...day.values()].filter((lastmod) => lastmod !== undefined).length).toBeGreaterThan(80);
});

test('robots may read everything, and are told where the sitemap is', () => {
  const rules = readFileSync(join(testSite, 'robots.txt'), 'utf8');
  expect(rules).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap-index.xml\n`);
});

test('every page says its language, and of no other: there is one', () => {
  for (const { path, elements } of pages) {
    const languages = elements.filter(({ tagName }) => tagName === 'html').map((html) => attribute(html, 'lang'));
    expect(languages, path).toEqual(['ko']);
    expect(
      elements.filter((element) => attribute(element, 'hreflang') !== undefined),
      path,
    ).toEqual([]);
  }
});

/** What the parts of the sitemap list, by way of its index. */
function listed(): { url: string; lastmod: string | undefined }[] {
  const parts = entries('sitemap-index.xml', 'sitemap');
  expect(parts.length).toBe(1);
  return parts.flatMap(({ url }) => entries(url.slice(address.length), 'url'));
}

function entries(file: string, element: string): { url: string; lastmod: string | undefined }[] {
  const xml = readFileSync(join(testSite, file), 'utf8');
  const entry = new RegExp(`<${element}><loc>([^<&]+)</loc>(?:<lastmod>([^<]+)</lastmod>)?</${element}>`, 'g');
  return [...xml.matchAll(entry)].map(([, url = '', lastmod]) => ({ url, lastmod }));
}

type Element = BuiltPage['elements'][number];

function linkOf({ elements }: BuiltPage, rel: string): string | undefined {
  const link = elements.find((element) => attribute(element, 'rel') === rel);
  return link && attribute(link, 'href');
}

function isInside(element: Element, outer: Element): boolean {
  for (
    let node: Element['parentNode'] = element.parentNode;
    node;
    node = 'parentNode' in node ? node.parentNode : null
  ) {
    if (node === outer) return true;
  }
  return false;
}
