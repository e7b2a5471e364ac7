import { expect, test } from '@playwright/test';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { attribute, type BuiltPage, builtFiles, builtPages, wordsIn } from '../built-site.ts';
import { structuredDataIn, valuesIn } from '../structured-data-in.ts';
import { testContent, testSite } from '../test-content.ts';

const address = 'https://sosik.example/news/';
const { newsroom } = openNewsroom(testContent);
const pages = builtPages(testSite);
const told = new Map(pages.map((page) => [page, structuredDataIn(page).flatMap((graph) => graph['@graph'])]));

test('the front page and the page of every piece tell what they are, once; no other page does', () => {
  const telling = pages.filter((page) => structuredDataIn(page).length > 0).map(({ path }) => path);
  expect(telling.sort()).toEqual(['/', ...(newsroom?.byPath.keys() ?? [])].sort());
  for (const page of pages) expect(structuredDataIn(page).length, page.path).toBeLessThanOrEqual(1);
});

test('no word is told that a reader does not see', () => {
  const properties = ['headline', 'alternativeHeadline', 'name', 'alternateName', 'text', 'description', 'jobTitle'];
  const others = ['dateline', 'articleSection', 'caption', 'creditText', 'address', 'email', 'telephone'];
  let compared = 0;
  for (const [page, things] of told) {
    const seen = plain(wordsOf(page));
    for (const { value } of valuesIn(things, [...properties, ...others])) {
      expect(seen.includes(plain(value)), `${page.path}: ${value}`).toBe(true);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(1000);
});

test('the headline that is told is the headline, and the address is that of the page', () => {
  for (const [page, [thing]] of told) {
    const [own] = valuesIn(thing ?? [], ['headline', 'name']);
    const type = own?.of['@type'];
    if (!own || type === 'BreadcrumbList' || type === 'ListItem') continue;
    const [h1] = page.elements.filter(({ tagName }) => tagName === 'h1');
    expect(plain(own.value), page.path).toBe(plain(h1 ? wordsIn(h1) : ''));
    const canonical = page.elements.find((element) => attribute(element, 'rel') === 'canonical');
    expect([own.of['@id'], own.of['url']]).toEqual(Array(2).fill(canonical && attribute(canonical, 'href')));
  }
});

test('a date that is told is one that the page shows, as exactly as it does', () => {
  let compared = 0;
  for (const [page, things] of told) {
    const shown = page.elements.flatMap((element) => attribute(element, 'datetime') ?? []);
    for (const { value, of } of valuesIn(things, ['datePublished', 'dateModified', 'startDate'])) {
      // HTML has no element for a time that lasts.
      if (of['endDate'] !== undefined) continue;
      expect(shown, page.path).toContain(value);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(50);
});

test('an address of ours that is told leads to a page, a place in one, or a file', () => {
  const files = new Set(builtFiles(testSite));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const properties = ['@id', 'url', 'mainEntityOfPage', 'image', 'item', 'correctionsPolicy'];
  let followed = 0;
  for (const [page, things] of told) {
    for (const { value } of valuesIn(things, properties).filter(({ of }) => of['@type'] !== 'CreativeWork')) {
      expect(value.startsWith(address), value).toBe(true);
      const [path = '', anchor] = decodeURIComponent(value.slice(address.length - 1)).split('#');
      const target = byPath.get(path);
      expect(target !== undefined || files.has(path.slice(1)), `${page.path}: ${value}`).toBe(true);
      if (anchor === undefined) continue;
      expect(target?.elements.some((element) => attribute(element, 'id') === anchor)).toBe(true);
      followed += 1;
    }
  }
  expect(followed).toBeGreaterThan(80);
});

test('every question of an interview is told, by the address at which it is answered', () => {
  for (const { path, questions } of newsroom?.interviews ?? []) {
    const page = pages.find((each) => each.path === path);
    const things = page && told.get(page);
    const named = valuesIn(things ?? [], ['name']).filter(({ of }) => of['@type'] === 'Question');
    expect(named.map(({ value, of }) => [value, of['@id']])).toEqual(
      questions.map(({ id, text }) => [text, `${address}${path.slice(1)}#${encodeURIComponent(id)}`]),
    );
  }
});

test('an event is told of only on its own page, and only with a day and a place', () => {
  const events = pages.filter((page) =>
    valuesIn(told.get(page) ?? [], ['@type']).some(({ value }) => value === 'Event'),
  );
  expect(events.map(({ path }) => path)).toEqual(['/events/bench/', '/events/grand-opening/']);
});

test('the way to a page is made of links that it has', () => {
  for (const [page, things] of told) {
    const links = page.elements.filter(({ tagName }) => tagName === 'a');
    const steps = valuesIn(things, ['item']).filter(({ of, value }) => of['position'] !== 3 && value !== address);
    for (const { value, of } of steps) {
      const path = decodeURI(new URL(value).pathname);
      const words = links
        .filter((link) => decodeURI(attribute(link, 'href')?.split('#')[0] ?? '') === path)
        .map((link) => plain(wordsIn(link)));
      expect(words, page.path).toContain(plain(String(of['name'])));
    }
    expect(steps.length, page.path).toBeGreaterThan(page.path === '/' || things.length === 0 ? -1 : 0);
  }
});

function wordsOf({ elements }: BuiltPage): string {
  return elements
    .slice(0, 1)
    .map((html) => wordsIn(html, ['head', 'script']))
    .join();
}

/** Without spaces, of which a page has others than the text it shows. */
function plain(words: string): string {
  return words.replaceAll(/\s+/g, '');
}
