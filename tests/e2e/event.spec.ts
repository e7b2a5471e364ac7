import { expect, test } from './test.ts';

test('a reader sees when, where and with whom', async ({ page }) => {
  await page.goto('events/grand-opening/');
  const main = page.getByRole('main');
  await expect(main.locator('.when')).toHaveText(/2025년 9월 13일\(토\) 오전 10시 30분/);
  await expect(main.getByRole('definition').nth(1)).toHaveText('달빛읍 강변 도서관');
  await expect(main.getByRole('definition').last()).toHaveText('하늘봄, 누리마루, 강변 도서관');
  await main.getByRole('link', { name: '누리마루', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('누리마루');
});

test('a reader who sees no shapes is told that it has happened', async ({ page }) => {
  await page.goto('events/grand-opening/');
  await expect(page.getByRole('main').getByText('확인됨', { exact: true })).toHaveCount(1);
  await page.goto('events/book-fair/');
  await expect(page.getByRole('main').getByText('확인됨', { exact: true })).toHaveCount(0);
});

test('a month never becomes a day, for programs neither', async ({ page }) => {
  await page.goto('events/book-fair/');
  const main = page.getByRole('main');
  await expect(main.locator('time').first()).toHaveAttribute('datetime', '2025-11');
  await expect(main).not.toContainText(/11월 \d+일/);
  await page.goto('events/roof-stars/');
  await expect(main.locator('.when time')).toHaveCount(0);
});

test('a reader goes on to the events before and after', async ({ page }) => {
  await page.goto('events/grand-opening/');
  const around = page.getByRole('navigation', { name: '강변 도서관이 문을 열기까지 연표에서 앞뒤' });
  await around.getByRole('link', { name: '책 잔치' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('책 잔치');
  await around.getByRole('link', { name: '강변 도서관 개관' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('강변 도서관 개관');
});

test('a reader goes to the row of the event in its story', async ({ page, document }) => {
  await page.goto('events/grand-opening/');
  await page.getByRole('link', { name: '강변 도서관이 문을 열기까지 연표 전체' }).click();
  await expect(page).toHaveURL(/stories\/river-library\/#grand-opening$/);
  await expect(document.at('grand-opening')).toBeInViewport();
});

test('events with Korean names and in folders have addresses', async ({ page }) => {
  await page.goto(`events/${encodeURIComponent('책-나르기')}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('주민들이 줄을 서서 책을 나르다');
  await page.goto('events/market/first-song/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('장터에서 노래가 처음 들리다');
});
