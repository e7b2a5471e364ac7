import { expect, test } from './test.ts';

const story = 'stories/river-library/';

test('without a script the whole timeline is there, and nothing that would need one', { tag: '@no-script' }, async ({
  page,
  timeline,
}) => {
  await page.goto(`${story}?status=planned`);
  await expect(timeline.rows).toHaveCount(15);
  await expect(page.getByRole('form', { name: '연표 좁혀 보기' })).toBeHidden();
});

test.describe('with a script', { tag: '@script' }, () => {
  test('a reader narrows the timeline, and the address keeps the choice', async ({ page, timeline }) => {
    await page.goto(story);
    await expect(page.getByRole('status')).toHaveText('모두 15건');
    await page.getByLabel('상태').selectOption('예정');
    await expect(page.getByRole('status')).toHaveText('15건 가운데 5건');
    await expect(timeline.rows.filter({ visible: true })).toHaveCount(5);
    await expect(timeline.row('물레에 이름표를 달다')).toBeHidden();
    await page.getByLabel('종류').selectOption('행사');
    await page.getByLabel('누구').selectOption('강변 도서관');
    await expect(page).toHaveURL(/\?status=planned&kind=[^&]+&who=organizations\/river-library$/);
    await page.reload();
    await expect(page.getByRole('status')).toHaveText('15건 가운데 1건');
    await expect(timeline.rows.filter({ visible: true })).toContainText(['책 잔치']);
    await page.getByRole('button', { name: '모두 보기' }).click();
    await expect(timeline.rows.filter({ visible: true })).toHaveCount(15);
    await expect(page).toHaveURL(/river-library\/$/);
    await expect(page.getByLabel('누구')).toBeFocused();
  });

  test('a choice that nothing meets says so and can be taken back', async ({ page, timeline }) => {
    await page.goto(`${story}?status=cancelled&who=people/haneul-bom`);
    await expect(page.getByRole('status')).toHaveText('15건 가운데 맞는 것이 없습니다');
    await expect(timeline.rows.filter({ visible: true })).toHaveCount(0);
    await page.getByRole('button', { name: '모두 보기' }).click();
    await expect(timeline.rows.filter({ visible: true })).toHaveCount(15);
  });

  test('what the address asks for and the page does not have is ignored', async ({ page, timeline }) => {
    await page.goto(`${story}?status=lost&who=people/x&theme=dark`);
    await expect(timeline.rows.filter({ visible: true })).toHaveCount(15);
    await page.getByLabel('상태').selectOption('취소');
    await expect(page).toHaveURL(/\?status=cancelled&theme=dark$/);
  });

  test('years and months still stand above the first row of theirs', async ({ page, timeline }) => {
    await page.goto(story);
    const headings = timeline.list.getByRole('heading');
    const before = await headings.allInnerTexts();
    await page.getByLabel('상태').selectOption('예정');
    const words = (await headings.allInnerTexts()).map((text) => text.split(/\s+/).sort().join(' '));
    expect(words).toEqual(['11월 2025년', '12월', '2026년 4월', '7월', '2027년']);
    await expect(timeline.row('봄 책 모임').getByRole('heading')).toContainText('2026년');
    await page.getByRole('button', { name: '모두 보기' }).click();
    expect(await headings.allInnerTexts()).toEqual(before);
  });

  test('marks of rows that are not shown are faint and no place to stop at', async ({ page, timeline }) => {
    await page.goto(story);
    await page.getByLabel('상태').selectOption('예정');
    await expect(timeline.marks).toHaveCount(5);
    await expect(page.locator('.timeline-overview a.happened').first()).toHaveAttribute('tabindex', '-1');
    await page.getByLabel('상태').selectOption('모두');
    await expect(timeline.marks).toHaveCount(15);
  });

  test('a link to a row that is not shown shows it', async ({ page, document, timeline }) => {
    await page.goto(`${story}?status=planned#grand-opening`);
    await expect(document.at('grand-opening')).toBeInViewport();
    await expect(timeline.rows.filter({ visible: true })).toHaveCount(15);
  });

  test('a short timeline, or one whose events are alike, is not narrowed', async ({ page }) => {
    for (const address of ['stories/market-song/', 'stories/night-sky/']) {
      await page.goto(address);
      await expect(page.getByRole('form', { name: '연표 좁혀 보기' })).toHaveCount(0);
    }
  });
});
