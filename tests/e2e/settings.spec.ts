import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const article = 'articles/river-library-opens/';

test('a reader makes the text larger in steps, and it stays so on every page', async ({ page }) => {
  await page.goto(article);
  const paragraph = page.locator('.document-body p').first();
  const before = await sizeOf(page);
  await openSettings(page);
  await expect(page.getByText('글자 크기 2/5')).toBeVisible();
  await page.getByRole('button', { name: '가 크게' }).click();
  await expect(page.getByText('글자 크기 3/5')).toBeVisible();
  await expect.poll(() => sizeOf(page)).toBeCloseTo(before * 1.125);
  await page.goto('stories/river-library/');
  await expect(page.locator('html')).toHaveAttribute('data-size', '3');
  await page.goBack();
  await expect(paragraph).toHaveCSS('font-size', `${before * 1.125}px`);
});

test('a reader who is at the largest size is told so and stays where they are', async ({ page }) => {
  await page.goto(article);
  await openSettings(page);
  const larger = page.getByRole('button', { name: '가 크게' });
  await larger.focus();
  for (const step of [3, 4, 5]) {
    await page.keyboard.press('Enter');
    await expect(page.getByText(`글자 크기 ${step}/5`)).toBeVisible();
  }
  await expect(larger).toHaveAttribute('aria-disabled', 'true');
  await expect(larger).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('글자 크기 5/5')).toBeVisible();
});

test('what a reader sets back to the usual is remembered as nothing', async ({ page }) => {
  await page.goto(article);
  await openSettings(page);
  await page.getByRole('button', { name: '가 작게' }).click();
  await page.getByRole('radio', { name: '어둡게' }).check();
  expect(await kept(page)).toEqual({ 'yeonpyo.size': '1', 'yeonpyo.theme': 'dark' });
  await page.getByRole('button', { name: '가 크게' }).click();
  await page.getByRole('radio', { name: '기기 따름' }).check();
  expect(await kept(page)).toEqual({});
});

test('a page comes up as its reader set it, before anything is painted', async ({ page }) => {
  await page.goto(article);
  await openSettings(page);
  await page.getByRole('radio', { name: '어둡게' }).check();
  await page.getByRole('button', { name: '가 크게' }).click();
  await page.addInitScript(() => {
    // The body cannot be painted before it is there.
    new MutationObserver((_, observer) => {
      const { body, documentElement: html } = document;
      if (!body) return;
      observer.disconnect();
      html.dataset['atFirst'] = `${html.dataset['theme']} ${html.dataset['size']}`;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-at-first', 'dark 3');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await openSettings(page);
  await expect(page.getByRole('radio', { name: '어둡게' })).toBeChecked();
  await expect(page.getByText('글자 크기 3/5')).toBeVisible();
});

test('pages that are open beside it follow', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(article);
  await page.goto('');
  await openSettings(page);
  await page.getByRole('radio', { name: '어둡게' }).check();
  await expect(other.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.getByRole('radio', { name: '기기 따름' }).check();
  await expect(other.locator('html')).toHaveCSS('color-scheme', 'light dark');
});

test('the settings close by Escape, which gives the focus back, and by a click beside them', async ({ page }) => {
  await page.goto(article);
  const settings = page.getByRole('group', { name: '밝기' });
  await page.getByText('보기', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '가 작게' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await expect(page.getByText('보기', { exact: true })).toBeFocused();
  await openSettings(page);
  await page.mouse.click(5, 500);
  await expect(settings).toBeHidden();
});

test('the settings fit a narrow screen at the largest text, and nothing moves when they open', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('yeonpyo.size', '5'));
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(article);
  const headline = page.getByRole('heading', { level: 1 });
  const before = await headline.boundingBox();
  await openSettings(page);
  expect(await headline.boundingBox()).toEqual(before);
  await page.getByRole('radio', { name: '어둡게' }).check();
  await expect(page.getByRole('radio', { name: '어둡게' })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('where a device keeps nothing, the choice holds for the page', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(article);
  await openSettings(page);
  await page.getByRole('radio', { name: '어둡게' }).check();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.goto('');
  expect(errors).toEqual([]);
});

async function openSettings(page: Page): Promise<void> {
  await page.getByText('보기', { exact: true }).click();
  await expect(page.getByRole('group', { name: '밝기' })).toBeVisible();
}

function sizeOf(page: Page): Promise<number> {
  const paragraph = page.locator('.document-body p').first();
  return paragraph.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

/** Everything that the device remembers. */
function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
}
