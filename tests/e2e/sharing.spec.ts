import { expect, test } from './test.ts';

const article = 'articles/short-note/';
const address = 'https://sosik.example/news/articles/short-note/';
const networks = { X: 'x.com', 페이스북: 'www.facebook.com', 밴드: 'www.band.us', 라인: 'social-plugins.line.me' };

test('a reader shares by plain links that load nothing of anybody', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(article);
  await expect(page.getByRole('link', { name: '페이스북' })).toBeHidden();
  const words = page.locator('.piece-tools summary', { hasText: '공유' });
  const before = await words.boundingBox();
  await words.click();
  expect(await words.boundingBox()).toEqual(before);
  for (const [name, host] of Object.entries(networks)) {
    const link = page.getByRole('link', { name, exact: true });
    await expect(link).toBeInViewport();
    await expect(link).toHaveAttribute('rel', 'external noopener');
    const { hostname, search } = new URL((await link.getAttribute('href')) ?? '');
    expect(hostname).toBe(host);
    expect(decodeURIComponent(search)).toContain(address);
  }
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
});

test.describe('where the device has a sheet to share with', { tag: '@script' }, () => {
  test('the page goes there by its published address', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async (shared) => {
        document.documentElement.dataset['shared'] = JSON.stringify(shared);
      };
    });
    await page.goto(article);
    await expect(page.locator('.piece-tools summary')).toBeHidden();
    await page.getByRole('button', { name: '공유' }).click();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await expect(page.locator('html')).toHaveAttribute('data-shared', JSON.stringify({ title, url: address }));
  });

  test('a reader who leaves it is left alone, and one to whom it is refused gets the links', async ({ page }) => {
    await page.addInitScript(() => {
      let name = 'AbortError';
      navigator.share = () => Promise.reject(new DOMException('', name));
      addEventListener('refuse', () => {
        name = 'NotAllowedError';
      });
    });
    await page.goto(article);
    await page.getByRole('button', { name: '공유' }).click();
    await expect(page.getByRole('link', { name: '라인' })).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('refuse')));
    await page.getByRole('button', { name: '공유' }).click();
    await expect(page.getByRole('link', { name: '라인' })).toBeVisible();
    await expect(page.locator('.piece-tools summary')).toBeFocused();
  });
});
