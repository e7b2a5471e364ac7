import { expect, test } from './test.ts';

test('a reader sees who somebody is, and by what other names', async ({ page }) => {
  await page.goto('people/haneul-bom/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('하늘봄');
  await expect(page.getByText('강변 도서관 사서', { exact: true })).toBeVisible();
  await expect(page.getByText('다른 표기 하늘봄 사서 · Haneul Bom')).toBeVisible();
  await expect(page.getByRole('link', { name: 'https://bom.example/' })).toHaveAttribute('rel', 'external');
});

test('a reader finds where somebody speaks, is named and takes part', async ({ page, timeline }) => {
  await page.goto('people/haneul-bom/');
  await expect(timeline.rows.locator('.what')).toHaveText(['강변 도서관 개관']);
  await expect(page.getByRole('link', { name: '사서와 이장이 말하는 강변 도서관의 첫해' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '봄에 읽는 책, 강변 도서관이 고른 여섯 권' }).click();
  const names = page.getByRole('region', { name: '나오는 이름' });
  await names.getByRole('link', { name: '하늘봄' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('하늘봄');
});

test('somebody whom no text names yet has a page that says so', async ({ page }) => {
  await page.goto('people/');
  await page.getByRole('link', { name: '두루미' }).click();
  await expect(page.getByText('아직 이 이름이 나오는 글이 없습니다.')).toBeVisible();
});

test('an organization with a Korean address is found from its list', async ({ page, timeline }) => {
  await page.goto('organizations/');
  await page.getByRole('link', { name: '별무리 천문대' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('별무리 천문대');
  await expect(timeline.rows).toHaveCount(130);
});
