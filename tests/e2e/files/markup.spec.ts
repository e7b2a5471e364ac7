import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { attribute, builtPages, wordsIn } from '../built-site.ts';
import { testSite } from '../test-content.ts';

const pages = builtPages(testSite);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // HTML allows every id without a space: ours are Korean words, or `page.…` for the furniture of a page.
    'valid-id': ['error', { relaxed: true }],
    // A list may have a name, as ARIA says.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A headline is as long as the newsroom wrote it.
    'long-title': 'off',
    // A number is printed as the newsroom wrote it.
    'tel-non-breaking': 'off',
  },
});

test('every page is valid HTML', async () => {
  test.setTimeout(120_000);
  const problems: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      problems.push(`${ruleId}: ${message} (${path}:${line}:${column})`);
    }
  }
  expect(problems).toEqual([]);
  expect(pages.length).toBeGreaterThan(200);
});

test('every page has one headline, one main part, and a title of its own', () => {
  const titles = new Map<string, string>();
  for (const { path, elements } of pages) {
    const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length;
    expect([count('h1'), count('main')], path).toEqual([1, 1]);
    // Parts of a drawing have titles too.
    const own = elements.filter(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head');
    expect(own.length, path).toBe(1);
    const title = own.map((element) => wordsIn(element)).join();
    expect(titles.get(title), title).toBeUndefined();
    titles.set(title, path);
  }
});

test('no mark of Markdown is left in the words of a page', () => {
  for (const { path, elements } of pages) {
    const words = elements
      .slice(0, 1)
      .map((html) => wordsIn(html, ['code', 'pre']))
      .join();
    expect(words.match(/.{0,20}(\*\*|__|\]\(|\{#|\[\^).{0,20}/g), path).toBeNull();
  }
});

test('nothing that a strict policy forbids stands in a page: no style, script or handler in the page itself', () => {
  for (const { path, elements } of pages) {
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(
      attributes.filter((name) => name === 'style' || name.startsWith('on')),
      path,
    ).toEqual([]);
    const inline = elements.filter((element) => element.tagName === 'style' || isInlineScript(element));
    expect(
      inline.map(({ tagName }) => tagName),
      path,
    ).toEqual([]);
  }
});

test('no page has a form that is sent', () => {
  for (const { path, elements } of pages) {
    const forms = elements.filter(({ tagName }) => tagName === 'form');
    expect(
      forms.filter((form) => attribute(form, 'action') !== undefined || attribute(form, 'method') !== undefined),
      path,
    ).toEqual([]);
    const asked = elements.filter((element) => /^(?:text|email|password|tel)$/.test(attribute(element, 'type') ?? ''));
    expect(asked, path).toEqual([]);
  }
});

type Element = (typeof pages)[number]['elements'][number];

/** Data are no script: no policy forbids them, and no browser runs them. */
function isInlineScript(element: Element): boolean {
  const isData = attribute(element, 'type') === 'application/ld+json';
  return element.tagName === 'script' && attribute(element, 'src') === undefined && !isData;
}
