import { expect, test } from './test.ts';

const article = 'articles/river-library-opens/';

test('a reader sees what an article is before reading it', async ({ page }) => {
  await page.goto(article);
  const header = page.getByRole('main').locator('header');
  await expect(header.getByRole('heading', { level: 1 })).toContainText(
    '강변 도서관, 서른여덟 해 동안 멈춰 있던 방앗간',
  );
  await expect(header.locator('.decks p')).toHaveCount(3);
  await expect(header.getByRole('link', { name: '강변 도서관이 문을 열기까지' })).toBeVisible();
  await expect(header.getByText('입력 2025년 9월 14일(일) 오전 9시 30분')).toBeVisible();
  await expect(header.getByText('수정 2025년 9월 15일(월) 오후 6시 5분')).toBeVisible();
  await expect(header.getByText(/^읽는 데 \d+분$/)).toBeVisible();
  const email = header.getByRole('link', { name: 'seulbi@sosik.example' });
  await expect(email).toHaveAttribute('href', 'mailto:seulbi@sosik.example');
  await expect(header.getByRole('region', { name: '요점' }).getByRole('listitem')).toHaveCount(2);
});

test('a reader sees the pictures, each with its words', async ({ page }) => {
  await page.goto(article);
  for (const [alt, caption] of [
    ['강가에 선 낮은 벽돌 방앗간, 옆에 멈춘 물레', '문을 열기 전날의 방앗간. 물레는 그대로 두었다.'],
    ['창가에 놓인 낮은 책꽂이와 의자', '강이 보이는 창가 자리'],
  ] as const) {
    const picture = page.getByRole('img', { name: alt });
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toBeInViewport();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    await expect(page.getByRole('figure').filter({ has: picture })).toContainText(caption);
  }
});

test('of a picture that may not be shown a reader gets the words alone, said to be that', async ({ page }) => {
  await page.goto('articles/2026/spring-reading/');
  await expect(page.getByRole('figure')).toContainText(/사진 설명\s*그림은 싣지 않고 설명만 남긴다/);
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
});

test('Korean is set as it was written', async ({ page, document }) => {
  await page.goto(article);
  await expect(document.body).toContainText('이날 “물소리가 들리는 도서관”이라는 말이');
  await expect(document.body.locator('strong', { hasText: '“물소리가 들리는 도서관”' })).toBeVisible();
  await expect(document.body.locator('strong', { hasText: '달빛읍(Dalbit)' })).toHaveText('달빛읍(Dalbit)');
  await expect(document.body).toContainText('책 잔치는 3~5일, 10~12월에 다시 열린다');
  await expect(document.body).toContainText('오전 10:30');
  await expect(document.body).toContainText('경기는 3:2로 끝났고');
  await expect(document.body.locator('p', { hasText: '2025. 9. 13. 달빛읍' })).toBeVisible();
  await expect(document.body.locator('del')).toHaveText('서른 자리');
});

test('a reader can follow a footnote and come back', async ({ page, document }) => {
  await page.goto(article);
  await document.body.getByRole('link', { name: '1', exact: true }).click();
  await expect(document.at('fn-name')).toBeInViewport();
  await document.at('fn-name').getByRole('link', { name: '본문의 각주 1번 자리로 돌아가기' }).click();
  await expect(document.at('fnref-name')).toBeInViewport();
});

test('a reader can follow links down the page, out of the site and to one answer in another page', async ({
  page,
  document,
}) => {
  await page.goto(article);
  await document.body.getByRole('link', { name: '아래 표' }).click();
  await expect(page.getByRole('heading', { name: '숫자로 본 도서관' })).toBeInViewport();
  await expect(document.body.getByRole('link', { name: '방앗간의 옛 기록' })).toHaveAttribute('rel', 'external');
  await document.body.getByRole('link', { name: '인터뷰의 둘째 물음' }).click();
  await expect(page).toHaveURL(/interviews\/librarian-and-mayor\/#wheel-stays$/);
  await expect(document.at('wheel-stays')).toBeInViewport();
});

test('a table that is too wide scrolls by itself, also by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(article);
  const frame = page.getByRole('group', { name: /^표: 때, 한 일/ });
  await frame.focus();
  await expect(frame).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('a reader is told of every correction, and of whose text it is', async ({ page }) => {
  await page.goto('articles/corrected-map/');
  const corrections = page.getByRole('region', { name: '알립니다' });
  await expect(corrections.getByRole('term')).toHaveText([
    /^정정\s+2025년 6월 2일$/,
    /^반론\s+2025년 6월 3일$/,
    /^추후보도\s+2025년 6월 5일 오전 10시$/,
    /^수정\s+2025년 6월 9일$/,
  ]);
  await expect(corrections.getByRole('definition')).toHaveText([
    '다리의 이름은 ‘버들다리’가 아니라 ‘미루나무다리’입니다.',
    /^지도반은/,
    /^다리 공사는/,
    '문장을 다듬었습니다.',
  ]);
  const body = await page.locator('.document-body').boundingBox();
  expect((await corrections.boundingBox())?.y).toBeLessThan(body?.y ?? 0);
  const source = page.getByText(/강아래 통신 보도\(2025년 5월\)를\s+그대로 실음/);
  await expect(source.getByRole('link')).toHaveAttribute('href', 'https://garamnews.example/walks/2025');
});

test('an article of one paragraph and no story is whole', async ({ page }) => {
  await page.goto('articles/short-note/');
  await expect(page.getByRole('heading')).toHaveText(['느티나무에 새집이 하나 늘었다']);
  await expect(page.getByRole('main').getByRole('link', { name: '기사' })).toBeVisible();
  await expect(page.locator('.decks')).toHaveCount(0);
});
