import type { Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { expect, test } from './test.ts';

test('no page has to be scrolled sideways, on a narrow screen or magnified four times', async ({ page }) => {
  test.slow();
  for (const [name, address] of Object.entries(pageTypes)) {
    await page.goto(address);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await widthOf(page), `${name}, ${width}px`).toBeLessThanOrEqual(width);
    }
  }
});

test('a reader goes by keyboard: past the furniture, then from link to link', async ({ page }) => {
  await page.goto('articles/river-library-opens/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '본문으로 건너뛰기' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link', { name: '강변 도서관이 문을 열기까지' }).first()).toBeFocused();
  await expect(page.locator(':focus')).not.toHaveCSS('outline-style', 'none');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('banner').locator(':focus')).toHaveText(/^(?:보기|기관)$/);
});

test('a reader goes by keyboard through the questions to an answer', async ({ page, document }) => {
  await page.goto('interviews/librarian-and-mayor/');
  await page.getByRole('navigation', { name: '질문 4개' }).getByRole('link').nth(1).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#night$/);
  await expect(document.at('night')).toBeInViewport();
});

test('words can be set wider apart without being cut off or run over', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [name, address] of Object.entries(pageTypes)) {
    await page.goto(address);
    await page.evaluate(() => {
      const rules = ['line-height: 1.5', 'letter-spacing: 0.12em', 'word-spacing: 0.16em'];
      const textContent = `* { ${rules.map((rule) => `${rule} !important;`).join('')} } p { margin-block-end: 2em !important; }`;
      document.head.append(Object.assign(document.createElement('style'), { textContent }));
    });
    await expect(page.getByRole('main'), name).toHaveCSS('word-spacing', /px$/);
    expect(await widthOf(page), name).toBeLessThanOrEqual(360);
    expect(await cutOff(page), name).toEqual([]);
  }
});

test('a reader who sees colours of their own choice sees every mark in them', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('stories/river-library/');
  const [ink, mark] = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.querySelector('.timeline-row .event-shape') ?? document.body).stroke,
  ]);
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ink).not.toBe(paper);
  expect(mark).not.toBe(paper);
  expect(mark).not.toBe('none');
});

test('no single letter does anything', async ({ page }) => {
  await page.goto('interviews/librarian-and-mayor/');
  const before = await page.content();
  await page.keyboard.type('abcdefghijklmnopqrstuvwxyz0123456789/?.');
  expect(await page.content()).toBe(before);
  await expect(page).toHaveURL(/interviews\/librarian-and-mayor\/$/);
});

/** How far the page reaches to the right: what would have to be scrolled sideways. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));
}

/** Elements that hide a part of their words: those for screen readers aside. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        const spills = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return hides && spills && position !== 'absolute';
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}
