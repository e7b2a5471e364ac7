import { expect, test } from './test.ts';

test('a reader reads an article as plain text', async ({ page }) => {
  await page.goto('articles/river-library-opens/');
  await page.getByRole('link', { name: '텍스트로 보기' }).click();
  await expect(page).toHaveURL(/\/news\/articles\/river-library-opens\.md$/);
  await expect(page.locator('body')).toContainText('# 달빛읍 강변 도서관');
});

test('a reader finds the feed of the site on every page, and that of a story on its page', async ({ page }) => {
  await page.goto('stories/river-library/');
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  await expect(link('이 이슈를 RSS로 받아 보기')).toHaveAttribute('href', '/news/stories/river-library/rss.xml');
  await expect(link('RSS로 받아 보기')).toHaveAttribute('href', '/news/rss.xml');
});
