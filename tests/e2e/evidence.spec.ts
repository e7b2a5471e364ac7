import { expect, test } from './test.ts';

const article = 'articles/river-library-opens/';

test('a reader goes from a sentence to its event, and from there back to the sentence', async ({ page, document }) => {
  await page.goto(article);
  await page.getByRole('link', { name: '도서관은 12월부터 밤에도 문을 연다고 알렸다' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('밤에도 문을 열기');
  const quote = page
    .getByRole('region', { name: '언급한 문장' })
    .getByRole('figure')
    .filter({ hasText: '도서관은 12월부터' });
  await quote.getByRole('link').first().click();
  await expect(page).toHaveURL(/river-library-opens\/#event-night-hours$/);
  await expect(document.at('event-night-hours')).toBeInViewport();
  await expect(document.at('event-night-hours')).toHaveText('도서관은 12월부터 밤에도 문을 연다고 알렸다');
});

test('the mark of a sentence says what it is, and copies no word of its own', async ({ page, browserName }) => {
  await page.goto(article);
  const mark = page.getByRole('link', { name: '연표: 도서관은 12월부터 밤에도 문을 연다고 알렸다' });
  await expect(mark).toHaveAccessibleDescription('2025년 12월부터, 밤에도 문을 열기');
  await expect(mark).toHaveText('도서관은 12월부터 밤에도 문을 연다고 알렸다');
  if (browserName !== 'chromium') return;
  // As the browser itself tells it.
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ role }) => role?.value === 'link').map(({ name }) => String(name?.value));
  expect(names).toContain('연표: 도서관은 12월부터 밤에도 문을 연다고 알렸다');
});

test('where a link has led is seen, from the event to the sentence and from the sentence to the row', async ({
  page,
  document,
}) => {
  await page.goto(`${article}#event-night-hours`);
  await expect(document.at('event-night-hours')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await page.goto('events/night-hours/');
  await page.getByRole('link', { name: '강변 도서관이 문을 열기까지', exact: true }).first().click();
  await expect(document.at('night-hours')).toBeInViewport();
  await expect(document.at('night-hours').locator('.entry')).not.toHaveCSS('background-image', 'none');
});

test('the address of a sentence leads into view, wherever it stands', async ({ page, document }) => {
  for (const [where, id, words] of [
    [article, 'event-grand-opening', '달빛읍은 13일 오전 10:30 강변 도서관의 문을 열었다'],
    // Across bold and a link; the one that holds another; the other; in a table; in a footnote; in a question.
    [article, 'event-grand-opening.2', '주민이 쓴 축하 글을 읽으며 시작'],
    [article, 'event-책-나르기', '책은 5월 3일 또는 4일에 주민 이백여 명이 줄을 서서 날랐다'],
    [article, 'event-carried-by-line', '주민 이백여 명이 줄을 서서 날랐다'],
    [article, 'event-roof-removed', '지붕 걷기'],
    [article, 'event-name-plate', '물레의 이름표는 2025년 9월 12일에 달았다'],
    ['interviews/librarian-and-mayor/', 'event-grand-opening', '첫날은 어땠나?'],
    ['articles/2026/spring-reading/', 'event-spring-shelf', '2026년 3월 2일에는 봄 책 여섯 권을 골라 창가에 놓았다'],
  ] as const) {
    await page.goto('404.html');
    await page.goto(`${where}#${id}`);
    await expect(document.at(id)).toHaveText(words);
    await expect(document.at(id)).toBeInViewport();
  }
});

test('two sentences of one article about one event have an address each', async ({ page, document }) => {
  await page.goto('events/grand-opening/');
  const quotes = page.getByRole('region', { name: '언급한 문장' }).getByRole('figure');
  await expect(quotes).toHaveCount(3);
  await quotes.nth(1).getByRole('link').first().click();
  await expect(page).toHaveURL(/#event-grand-opening\.2$/);
  await expect(document.at('event-grand-opening.2')).toBeInViewport();
});

test('where sentences overlap, each event has a small link of its own after them', async ({ page, document }) => {
  await page.goto(article);
  const links = document.body
    .locator('p', { hasText: '주민 이백여 명이' })
    .getByRole('link', { name: /^연표: 2025년 5월/ });
  await expect(links).toHaveCount(2);
  await links.last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('손수레 줄이 강까지 닿다');
});
