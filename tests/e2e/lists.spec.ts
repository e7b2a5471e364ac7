import { expect, test } from './test.ts';

test('a reader turns the pages of a long list', async ({ page }) => {
  await page.goto('articles/');
  const headlines = page.getByRole('main').getByRole('heading', { level: 2 });
  const pager = page.getByRole('navigation', { name: '목록 페이지' });
  await expect(headlines).toHaveCount(20);
  await expect(headlines.first()).toHaveText('봄에 읽는 책, 강변 도서관이 고른 여섯 권');
  await expect(pager.getByRole('link')).toHaveText(['다음']);
  await pager.getByRole('link', { name: '다음' }).click();
  await expect(page).toHaveURL(/articles\/page\/2\/$/);
  await expect(headlines).toHaveCount(20);
  await pager.getByRole('link', { name: '다음' }).click();
  await expect(page).toHaveURL(/articles\/page\/3\/$/);
  await expect(headlines).toHaveCount(5);
  await expect(pager.getByRole('link')).toHaveText(['이전']);
});

test('a short list has no pages to turn', async ({ page }) => {
  await page.goto('interviews/');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(3);
  await expect(page.getByRole('navigation', { name: '목록 페이지' })).toHaveCount(0);
});

test('a list of stories says how much there is of each', async ({ page }) => {
  await page.goto('stories/');
  const story = page.getByRole('main').getByRole('listitem').filter({ hasText: '별무리 관측 일지' });
  await expect(story).toContainText('글 42편 · 연표 130건');
});
