import { expect, test } from './test.ts';

test.use({ colorScheme: 'dark' });

test('on paper a page is black on white, without what only a screen can use', async ({ page }) => {
  for (const address of ['articles/river-library-opens/', 'interviews/boat-maker/', 'stories/river-library/']) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(address);
    await expect(page.getByRole('navigation', { name: '주 메뉴' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: '주 메뉴' })).toBeHidden();
    await expect(page.getByRole('link', { name: '본문으로 건너뛰기' })).toBeHidden();
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    const [headline, last] = [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('main').getByRole('paragraph').last(),
    ];
    for (const words of [headline, last]) {
      await expect(words).toHaveCSS('color', /^rgb\((0, 0, 0|51, 51, 51)\)$/);
    }
  }
});
