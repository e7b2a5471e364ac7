import { expect, test } from './test.ts';

const interview = 'interviews/librarian-and-mayor/';

test('a reader finds a question in the list and jumps to its answer', async ({ page, document }) => {
  await page.goto('interviews/forty-questions/');
  const questions = page.getByRole('navigation', { name: '질문 40개' });
  await expect(questions.getByRole('link')).toHaveCount(40);
  await questions.getByRole('link', { name: '33번째 물음은' }).click();
  await expect(page).toHaveURL(/#star-33$/);
  await expect(document.at('star-33')).toBeInViewport();
  await expect(document.at('star-33')).toContainText('33번째 별은 맑은 밤에 보인다');
});

test('the address of an answer leads to it', async ({ page, document }) => {
  await page.goto('interviews/forty-questions/#star-20');
  await expect(document.at('star-20')).toBeInViewport();
  await expect(page.getByRole('heading', { name: /^20번째 물음은/ })).toBeInViewport();
  await expect(document.at('star-40')).not.toBeInViewport();
});

test('the address of an answer can be copied from its question', async ({ page, document }) => {
  await page.goto(interview);
  await page.getByRole('heading', { name: '다음 책 잔치는 언제인가?' }).getByRole('link').click();
  await expect(page).toHaveURL(/librarian-and-mayor\/#fair$/);
  await expect(document.at('fair')).toBeInViewport();
});

test('questions stand under their sections', async ({ page, document }) => {
  await page.goto(interview);
  await expect(document.at('opening').getByRole('heading', { level: 2 })).toHaveText('문을 연 날');
  await expect(document.at('opening').getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect(document.at('next').getByRole('heading', { level: 3 })).toHaveCount(2);
  const questions = page.getByRole('navigation', { name: '질문 4개' });
  await expect(questions.getByRole('heading', { level: 3 })).toHaveText(['문을 연 날', '앞으로']);
});

test('a reader sees who speaks, and can go to their page', async ({ page, document }) => {
  await page.goto(interview);
  await expect(document.at('first-day').locator('.speaker')).toHaveText(['하늘봄', '누리마루 이장', '하늘봄']);
  await expect(document.at('night').locator('.speaker')).toHaveText(['누리마루 이장']);
  await document.at('night').getByRole('link', { name: '누리마루 이장', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('누리마루');
});

test('a reader is told when and where, and whether the words are exact', async ({ page }) => {
  await page.goto(interview);
  const header = page.getByRole('main').locator('header');
  await expect(header.getByText('2025년 9월 19일(금) 오후 2시 30분')).toBeVisible();
  await expect(header.getByText('강변 도서관 창가')).toBeVisible();
  await expect(header.getByText('발언 취지를 정리한 것')).toHaveCount(0);
  await page.goto('interviews/boat-maker/');
  await expect(page.getByText('발언 취지를 정리한 것으로 원문 인용이 아님')).toBeVisible();
});

test('bold words inside an answer are no speaker', async ({ page, document }) => {
  await page.goto(interview);
  await expect(document.at('wheel-stays').locator('strong')).toHaveText('물레');
  await expect(document.at('wheel-stays').getByText('마을의 뜻입니다. 물레는 그대로 둡니다.')).toBeVisible();
});
