import { expect, test } from './test.ts';

const article = 'articles/short-note/';

test('a letter to the editor says which page it is about', async ({ page }) => {
  await page.goto(article);
  const href = await page.getByRole('link', { name: '편집자에게 편지' }).getAttribute('href');
  const { protocol, pathname, searchParams } = new URL(href ?? '');
  expect(protocol + pathname).toBe('mailto:letter@sosik.example');
  expect(searchParams.get('subject')).toContain('에 대한 편지');
  expect(searchParams.get('body')).toContain(`https://sosik.example/news/${article}`);
});

test.describe('with a script', { tag: '@script' }, () => {
  test('a reader keeps a reaction of their own, on this device and for this page', async ({ page }) => {
    await page.goto(article);
    const reactions = page.getByRole('group', { name: '내 반응' });
    const like = reactions.getByRole('button', { name: '좋아요' });
    await expect(reactions).toContainText('이 기기에만 저장합니다');
    await expect(like).toHaveAttribute('aria-pressed', 'false');
    await like.click();
    await reactions.getByRole('button', { name: '슬퍼요' }).click();
    await page.reload();
    await expect(reactions.getByRole('button', { pressed: true })).toHaveText(['좋아요', '슬퍼요']);
    await page.goto('articles/corrected-map/');
    await expect(reactions.getByRole('button', { pressed: true })).toHaveCount(0);
    await page.goto(article);
    await like.click();
    await reactions.getByRole('button', { name: '슬퍼요' }).click();
    await page.reload();
    await expect(reactions.getByRole('button', { pressed: true })).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('a browser that keeps nothing says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await page.goto(article);
    const reactions = page.getByRole('group', { name: '내 반응' });
    await reactions.getByRole('button', { name: '화나요' }).click();
    await expect(reactions.getByRole('button', { pressed: true })).toHaveText('화나요');
    await expect(reactions).toContainText('이 기기에는 저장할 수 없습니다');
  });
});

test('without a script there are no reactions', { tag: '@no-script' }, async ({ page }) => {
  await page.goto(article);
  await expect(page.getByText('내 반응')).toBeHidden();
});
