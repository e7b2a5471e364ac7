import { expect, test } from './test.ts';

const article = 'articles/river-library-opens/';
const lead = '강가에 선 낮은 벽돌 방앗간, 옆에 멈춘 물레';

for (const [screen, width, file] of [
  ['a narrow screen', 360, /-360\.webp$/],
  ['a wide screen', 1280, /-640\.webp$/],
] as const) {
  test(`${screen} is given a picture of its size`, async ({ browser, baseURL, javaScriptEnabled }) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      deviceScaleFactor: 1,
      javaScriptEnabled: javaScriptEnabled ?? true,
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(article);
    const picture = page.getByRole('img', { name: lead });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(file);
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
    await context.close();
  });
}

test('the picture above the text is asked for first, those in it when they come near', async ({ page }) => {
  await page.goto(article);
  const first = page.getByRole('img', { name: lead });
  await expect(first).toHaveAttribute('fetchpriority', 'high');
  await expect(first).not.toHaveAttribute('loading', 'lazy');
  await expect(page.getByRole('img', { name: '창가에 놓인 낮은 책꽂이와 의자' })).toHaveAttribute('loading', 'lazy');
});

test('a picture has its own address, which others may link to', async ({ request }) => {
  const response = await request.get('media/articles/mill.png');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('image/png');
});
