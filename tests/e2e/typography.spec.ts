import type { Locator } from '@playwright/test';
import { awaitFonts } from '../../src/commands/await-fonts.ts';
import { layoutShift } from './layout-shift.ts';
import { pageTypes } from './page-types.ts';
import { expect, test } from './test.ts';

/** Headlines as editors write them, with quotes in every place that a line might end at. */
const headlines = [
  '“강변 도서관”…“밤에도 문 연다” 이장의 ‘약속’',
  '이장 “올해 안에 ‘강변 도서관’ 연다”…“책은 ‘1만2천 권’부터”',
  '“물레는 멈춰도 책은 돈다”…‘방앗간 도서관’ 서른여덟 해 만의 ‘귀환’',
  '『느티나무 아래』·「강가에서」 펴낸 ‘달빛읍 사람들’ (인터뷰)',
];
const opening = /[“‘「『《〈(]$/u;
const closing = /^[”’」』》〉).,…·]/u;

test('a picture of a page is taken in its styles and its type', { tag: '@chromium' }, async ({ page }) => {
  await awaitFonts(page);
  await page.goto('articles/river-library-opens/');
  await expect(page.locator('body')).toHaveCSS('word-break', 'keep-all');
  expect(await page.evaluate(() => document.fonts.check('1rem "Gowun Batang"', '달빛읍'))).toBe(true);
});

test('no line of a headline ends after an opening quote or starts with a closing one', async ({ page }) => {
  test.slow();
  await page.goto('articles/corrected-map/');
  const headline = page.getByRole('heading', { level: 1 });
  let lines = 0;
  for (const words of headlines) {
    await headline.evaluate((element, text) => {
      element.textContent = text;
    }, words);
    for (let width = 320; width <= 1280; width += 16) {
      await page.setViewportSize({ width, height: 800 });
      const set = await linesOf(headline);
      lines += set.length;
      for (const line of set) {
        expect(line.trim(), `${width}px`).not.toMatch(opening);
        expect(line.trim(), `${width}px`).not.toMatch(closing);
      }
    }
  }
  expect(lines).toBeGreaterThan(headlines.length * 61);
});

test('a line of text holds 32 to 38 syllables where there is room, is 17 to 18 px high and not justified', async ({
  page,
  document,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('articles/river-library-opens/');
  const paragraph = document.body.locator('p').first();
  const measured = await paragraph.evaluate((element) => {
    const { fontSize, lineHeight, textAlign } = getComputedStyle(element);
    const syllables = new Text('가'.repeat(50));
    const probe = Object.assign(window.document.createElement('span'), { className: 'probe' });
    probe.append(syllables);
    element.append(probe);
    probe.style.whiteSpace = 'nowrap';
    const syllable = probe.getBoundingClientRect().width / 50;
    probe.remove();
    return {
      size: Number.parseFloat(fontSize),
      leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
      syllables: element.getBoundingClientRect().width / syllable,
      textAlign,
    };
  });
  expect(measured.size).toBeGreaterThanOrEqual(17);
  expect(measured.size).toBeLessThanOrEqual(18);
  expect(measured.leading).toBeGreaterThanOrEqual(1.7);
  expect(measured.syllables).toBeGreaterThanOrEqual(32);
  expect(measured.syllables).toBeLessThanOrEqual(38);
  expect(measured.textAlign).toBe('start');
});

test('a page can be read before its type comes, and then no line moves', { tag: '@script' }, async ({ page }) => {
  test.slow();
  const fonts: string[] = [];
  await page.route('**/*.woff2', async (route) => {
    fonts.push(route.request().url());
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  for (const address of [
    'articles/river-library-opens/',
    'interviews/librarian-and-mayor/',
    'stories/river-library/',
  ]) {
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('load');
    await page.evaluate(() => document.fonts.ready);
    expect(await layoutShift(page), address).toBe(0);
  }
  expect(fonts.length).toBeGreaterThan(0);
});

test('a page that has its type at hand is set in it', async ({ page }) => {
  await page.goto('articles/river-library-opens/');
  await page.reload();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status, family }) => status === 'loaded' && !family.includes('Fallback'))
      .map(({ family }) => family.replaceAll('"', ''));
  });
  expect(new Set(loaded)).toEqual(new Set(['Gowun Batang']));
});

test('nothing on a page moves while it is coming', { tag: '@script' }, async ({ page }) => {
  test.slow();
  for (const [name, address] of Object.entries(pageTypes)) {
    await page.goto(address);
    expect(await layoutShift(page), name).toBe(0);
  }
});

/** The lines of a text as they are set. */
function linesOf(text: Locator): Promise<string[]> {
  return text.evaluate((element) => {
    const lines: { top: number; words: string }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index, segment } of new Intl.Segmenter('ko').segment(node.textContent ?? '')) {
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const top = range.getBoundingClientRect().bottom;
        const last = lines.at(-1);
        if (last && Math.abs(last.top - top) < 5) last.words += segment;
        else lines.push({ top, words: segment });
      }
    }
    return lines.map(({ words }) => words);
  });
}
