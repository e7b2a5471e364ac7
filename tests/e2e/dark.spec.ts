import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test('in the dark the paper is dark and the words are light', async ({ page }) => {
  await page.goto('articles/river-library-opens/');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await brightness(page);
  expect(light.paper).toBeGreaterThan(light.ink + 150);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await brightness(page);
  expect(dark.ink).toBeGreaterThan(dark.paper + 150);
});

/** How bright the paper and the words of a page are, from 0 to 255, by the red in them. */
function brightness(page: Page): Promise<{ paper: number; ink: number }> {
  return page.locator('html').evaluate((html) => {
    const { backgroundColor, color } = getComputedStyle(html);
    const [paper = NaN, ink = NaN] = [backgroundColor, color].map((value) => Number(/\d+/.exec(value)?.[0]));
    return { paper, ink };
  });
}
