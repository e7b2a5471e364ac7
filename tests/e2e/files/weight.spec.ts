import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { attribute, type BuiltPage, builtFiles, builtPages } from '../built-site.ts';
import { testSite } from '../test-content.ts';

const base = '/news/';
const pages = builtPages(testSite);
const documents = pages.filter(({ path }) => /^\/(?:articles|interviews)\/(?!page\/).+/.test(path));

test('an article or an interview is light: 20 KB of HTML and styles as they are sent', () => {
  expect(documents.length).toBeGreaterThan(40);
  for (const page of documents) {
    expect(compressed(page.html) + sum(styles(page).map(sent)), page.path).toBeLessThanOrEqual(20 * 1024);
  }
});

test('no page has more than 6 KB of scripts, or waits for more than one stylesheet and 1 KB of script', () => {
  expect(pages.length).toBeGreaterThan(60);
  for (const page of pages) {
    const scripts = page.elements.filter(({ tagName }) => tagName === 'script');
    const files = new Set(scripts.flatMap((script) => attribute(script, 'src') ?? []).flatMap(withImports));
    expect(sum([...files].map(sent)), page.path).toBeLessThanOrEqual(6 * 1024);
    const waited = scripts.filter(
      (script) => !/^(?:module|application\/ld\+json)$/.test(attribute(script, 'type') ?? ''),
    );
    expect(waited.map((script) => attribute(script, 'src')).length, page.path).toBeLessThanOrEqual(1);
    expect(sum(waited.map((script) => file(attribute(script, 'src') ?? '').length)), page.path).toBeLessThanOrEqual(
      1024,
    );
    expect(styles(page).length, page.path).toBe(1);
  }
});

test('a visit needs no more than 250 KB of type', () => {
  const fonts = builtFiles(testSite).filter((name) => name.endsWith('.woff2'));
  expect(fonts.length).toBe(2);
  expect(sum(fonts.map((name) => readFileSync(join(testSite, name)).length))).toBeLessThanOrEqual(250 * 1024);
});

test('no script listens to what a device feels or where it is', () => {
  const scripts = builtFiles(testSite).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    expect(readFileSync(join(testSite, name), 'utf8'), name).not.toMatch(/devicemotion|deviceorientation|geolocation/);
  }
});

function styles(page: BuiltPage): string[] {
  return page.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
    .flatMap((link) => attribute(link, 'href') ?? []);
}

/** A script and what it imports. */
function withImports(url: string): string[] {
  const imported = [
    ...file(url)
      .toString()
      .matchAll(/from\s*"(\.[^"]+)"|import\s*"(\.[^"]+)"/g),
  ];
  return [
    url,
    ...imported.flatMap(([, from, bare]) => withImports(new URL(from ?? bare ?? '', `file://${url}`).pathname)),
  ];
}

function sent(url: string): number {
  return compressed(file(url));
}

function compressed(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

function file(url: string): Buffer {
  expect(url.startsWith(base), url).toBe(true);
  return readFileSync(join(testSite, url.slice(base.length)));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
