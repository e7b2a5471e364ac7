import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { imageSize } from 'image-size';
import { attribute, builtFiles, builtPages } from '../built-site.ts';
import { testSite } from '../test-content.ts';

const address = 'https://sosik.example/news/';
const pages = builtPages(testSite);
const files = new Set(builtFiles(testSite));

test('every page names a card of its own kind: a PNG of 1200 × 630 under 100 KB that is there', () => {
  const cards = new Set<string>();
  for (const { path, elements } of pages.filter(({ path }) => !/^\/(?:404\.html$|embed\/)/.test(path))) {
    const property = (name: string) => {
      const meta = elements.find((element) => attribute(element, 'property') === name);
      return meta && attribute(meta, 'content');
    };
    const url = property('og:image') ?? '';
    expect(url.startsWith(`${address}cards/`), path).toBe(true);
    const card = decodeURI(url.slice(address.length));
    const bytes = readFileSync(join(testSite, card));
    expect(imageSize(bytes), path).toMatchObject({ width: 1200, height: 630, type: 'png' });
    expect(bytes.length, path).toBeLessThan(100_000);
    expect([property('og:image:width'), property('og:image:height')]).toEqual(['1200', '630']);
    for (const name of ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:image:alt']) {
      expect(property(name), `${name} ${path}`).toBeTruthy();
    }
    expect(property('og:locale')).toBe('ko_KR');
    expect(property('og:url'), path).toBe(`${address.slice(0, -1)}${encodeURI(path.replace(/print\/$/, ''))}`);
    const own = /^\/(?:stories|articles|interviews|events)\/(?!page\/)./.test(path);
    expect(card, path).toBe(own ? `cards${path.replace(/(?:\/print)?\/$/, '.png')}` : 'cards/site.png');
    cards.add(card);
  }
  expect([...files].filter((file) => file.startsWith('cards/')).sort()).toEqual([...cards].sort());
  expect(cards.size).toBeGreaterThan(100);
});

test('of a document its dates are told as they are known, and its story and who wrote it', () => {
  const page = pages.find(({ path }) => path === '/articles/river-library-opens/');
  const told = page?.elements.flatMap((element) =>
    attribute(element, 'property')?.startsWith('article:') ? attribute(element, 'content') : [],
  );
  expect(told).toEqual(['2025-09-14T09:30+09:00', '2025-09-15T18:05+09:00', '강변 도서관이 문을 열기까지']);
  const authors = page?.elements.filter((element) => attribute(element, 'name') === 'author');
  expect(authors?.map((element) => attribute(element, 'content'))).toEqual(['이슬비', '한가람']);
});

test('every picture that a browser may choose is there, as wide as it is said to be', () => {
  let candidates = 0;
  for (const { path, elements } of pages) {
    for (const element of elements) {
      for (const candidate of attribute(element, 'srcset')?.split(', ') ?? []) {
        const [url = '', width = ''] = candidate.split(' ');
        const bytes = readFileSync(join(testSite, decodeURI(url).replace('/news/', '')));
        expect(`${imageSize(bytes).width}w`, `${path} ${url}`).toBe(width);
        candidates += 1;
      }
    }
  }
  expect(candidates).toBeGreaterThan(7);
});

test('a home screen finds the name and the icons of the site', () => {
  const manifest = JSON.parse(readFileSync(join(testSite, 'manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({ name: '느티나무 소식', lang: 'ko', start_url: '/news/', scope: '/news/' });
  for (const { src, sizes, type } of manifest.icons) {
    const bytes = readFileSync(join(testSite, src.replace('/news/', '')));
    if (type === 'image/png') expect(`${imageSize(bytes).width}x${imageSize(bytes).height}`).toBe(sizes);
  }
  expect(imageSize(readFileSync(join(testSite, 'apple-touch-icon.png')))).toMatchObject({ width: 180, height: 180 });
});
