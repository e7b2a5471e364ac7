import { expect, test } from './test.ts';

test('a reader finds every correction from any page, newest first, and the text that it concerns', async ({ page }) => {
  await page.goto('articles/short-note/');
  await page.getByRole('contentinfo').getByRole('link', { name: '정정과 반론' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('정정과 반론');
  const corrections = page.getByRole('main').getByRole('list').getByRole('listitem');
  await expect(corrections.locator('.when')).toHaveText([
    /^2025년 6월 9일\(월\)\s+수정$/,
    /^2025년 6월 5일\(목\) 오전 10시\s+추후보도$/,
    /^2025년 6월 3일\(화\)\s+반론$/,
    /^2025년 6월 2일\(월\)\s+정정$/,
  ]);
  await expect(corrections.last()).toContainText('다리의 이름은 ‘버들다리’가 아니라 ‘미루나무다리’입니다.');
  await corrections
    .last()
    .getByRole('link', { name: /^마을 산책길 지도/ })
    .click();
  await expect(page.getByRole('region', { name: '알립니다' })).toBeInViewport();
});

test('a reader is told what the kinds of corrections mean', async ({ page }) => {
  await page.goto('corrections/');
  await expect(page.getByRole('main').getByRole('term')).toHaveText(['정정', '반론', '추후보도', '수정']);
  await expect(page.getByRole('main').getByRole('definition').first()).toHaveText(
    '사실과 다르게 쓴 것을 바로잡았습니다.',
  );
});
