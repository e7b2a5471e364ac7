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
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('stories/river-library/');
  await page.evaluate(() => {
    const spacing = ['line-height: 1.5', 'letter-spacing: 0.12em', 'word-spacing: 0.16em'];
    const textContent = `* { ${spacing.map((rule) => `${rule} !important;`).join('')} }`;
    document.head.append(Object.assign(document.createElement('style'), { textContent }));
  });
  await expect(page.getByRole('main')).toHaveCSS('word-spacing', /px$/);
  expect(await widthOf(page)).toBeLessThanOrEqual(360);
});

/** How far the page reaches to the right: what would have to be scrolled sideways. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));
}
