import { expect, test } from './test.ts';

test('where nothing is, or nothing yet, a reader is told so and shown where to go', async ({ page }) => {
  for (const address of [
    'no/such/page/',
    'articles/hidden-draft/',
    'articles/future-fair/',
    'events/umbrella-stand/',
    'articles/x.html',
  ]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('페이지를 찾을 수 없습니다');
    await expect(page.getByRole('main')).toHaveCSS('display', 'block');
  }
  await page.getByRole('main').getByRole('link', { name: '연표' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('연표');
});

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto('articles/short-note');
  await expect(page).toHaveURL(/short-note\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('느티나무에 새집이 하나 늘었다');
});
