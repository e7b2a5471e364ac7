import { expect, test } from './test.ts';

test('a reader reads the summary, the lead first, then everything that belongs to it', async ({ page }) => {
  await page.goto('stories/river-library/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('강변 도서관이 문을 열기까지');
  const pieces = page.getByRole('region', { name: '기사와 인터뷰' }).getByRole('heading', { level: 3 });
  await expect(pieces).toHaveText([/달빛읍 강변 도서관/, /봄에 읽는 책/, /사서와 이장이/]);
});

test('a story shows its whole timeline in the order of time', async ({ page, timeline }) => {
  await page.goto('stories/river-library/');
  await expect(timeline.rows.locator('.what')).toHaveText([
    '방앗간이 멈추다',
    '방앗간 고치기',
    '지붕 걷기',
    '방앗간 문서를 넘겨받다',
    '손수레 줄이 강까지 닿다',
    '주민들이 줄을 서서 책을 나르다',
    '물레에 이름표를 달다',
    '강가 음악회',
    '강변 도서관 개관',
    '책 잔치',
    '밤에도 문을 열기',
    '봄 책 여섯 권을 창가에 놓다',
    '봄 책 모임',
    '옥상에서 별을 보는 밤',
    '해마다 열릴 모임의 첫해',
  ]);
});

test('the address of a row leads to it in a long timeline', async ({ page, document, timeline }) => {
  await page.goto('stories/night-sky/#night-099');
  await expect(timeline.rows).toHaveCount(130);
  await expect(document.at('night-099')).toBeInViewport();
  await expect(document.at('night-099')).toContainText('별무리 관측 99번째 밤');
});

test('a story of one event, one without texts and one without a timeline are whole', async ({ page, timeline }) => {
  await page.goto('stories/one-bench/');
  await expect(timeline.rows).toHaveCount(1);
  await page.goto('stories/market-song/');
  await expect(page.getByText('아직 실린 글이 없습니다.')).toBeVisible();
  await expect(timeline.rows).toHaveCount(1);
  await page.goto('stories/letters/');
  await expect(page.getByText('아직 연표에 오른 일이 없습니다.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^마을 산책길 지도/ })).toBeVisible();
});

test('an article shows where it stands in the timeline of its story, or in a part of a long one', async ({ page }) => {
  await page.goto('articles/river-library-opens/');
  const strip = page.getByRole('region', { name: /강변 도서관이 문을 열기까지 연표/ });
  await expect(strip.getByRole('listitem')).toHaveCount(16);
  await expect(strip.locator('[aria-current]')).toContainText(/2025년 9월 13일\s+이 기사/);
  await page.goto('articles/diary-41/');
  const long = page.getByRole('region', { name: /별무리 관측 일지 연표/ });
  await expect(long.getByRole('listitem')).toHaveCount(25);
  await long.getByRole('link', { name: /^이후 \d+건$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('별무리 관측 일지');
});
