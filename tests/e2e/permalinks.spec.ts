import { readFileSync } from 'node:fs';
import { readLedger } from '../../src/permalinks/ledger.ts';
import { builtFiles } from './built-site.ts';
import { expect, test } from './test.ts';
import { testSite } from './test-content.ts';

test('an address with a place leads from the former page to the place on the new one', { tag: '@script' }, async ({
  page,
  document,
}) => {
  for (const [was, now] of [
    ['articles/library-opens-at-last/#wheel', 'wheel'],
    ['articles/library-opens-at-last/#event-grand-opening', 'event-grand-opening'],
  ] as const) {
    await page.goto(was);
    await expect(page).toHaveURL(new RegExp(`/news/articles/river-library-opens/#${now}$`));
    await expect(document.at(now)).toBeInViewport();
  }
});

test('a place that is called otherwise now is found, seen and named', { tag: '@script' }, async ({
  page,
  document,
}) => {
  for (const was of ['articles/river-library-opens/', 'articles/library-opens-at-last/']) {
    await page.goto(`${was}#why-the-wheel-stays`);
    await expect(page).toHaveURL(/\/articles\/river-library-opens\/#/);
    const heading = page.getByRole('heading', { name: '물레를 남긴 까닭' });
    await expect(heading).toBeInViewport();
    await expect(heading).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  }
  await expect(document.at('wheel')).toBeVisible();
});

test('a former address does not lead to another question that has its name now', { tag: '@script' }, async ({
  page,
}) => {
  await page.goto('interviews/paper-boats/#how-far');
  await expect(page).toHaveURL(/\/interviews\/boat-maker\/#wet$/);
  await page.goto('interviews/paper-boats/#folding');
  await expect(page).toHaveURL(/\/interviews\/boat-maker\/#how-far$/);
});

test('the former name of an event leads to its row and to the words that mention it', async ({ page, timeline }) => {
  await page.goto('stories/river-library/#library-opens');
  const row = timeline.rows.filter({ has: page.locator('[id="library-opens"]') });
  await expect(row).toHaveId('grand-opening');
  await expect(row).toBeInViewport();
  await expect(row.locator('.entry')).not.toHaveCSS('background-image', 'none');
  await page.goto('articles/river-library-opens/#event-library-opens');
  const words = page.locator('#event-grand-opening');
  await expect(words).toBeInViewport();
  await expect(words).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('who comes for a place that is no more is told so, and nobody else is', async ({ page }) => {
  const told = page.getByText('찾으시는 자리는 글이 고쳐지면서 빠졌습니다.');
  await page.goto('articles/river-library-opens/#parking');
  await expect(told).toBeInViewport();
  await page.goto('articles/river-library-opens/');
  await expect(told).toBeHidden();
  await page.goto('stories/river-library/#bench');
  await page.getByText('찾으시는 자리는 옮겼습니다').getByRole('link').click();
  await expect(page).toHaveURL(/\/events\/bench\/$/);
});

test('what was taken down says what it was, when and why it went, and what to read instead', async ({ page }) => {
  for (const address of ['articles/giant-fish/', 'articles/giant-fish/#how-big']) {
    await page.goto(address);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('내린 글입니다');
    await expect(main).toContainText(
      '‘느티나무 개울에 사람만 한 물고기’ 글이 있었습니다. 2025년 5월 3일에 내렸습니다.',
    );
    await expect(main).toContainText('나무로 깎은 것이었다');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  }
  await page.getByRole('link', { name: '느티나무에 새집이 하나 늘었다' }).click();
  await expect(page).toHaveURL(/\/articles\/short-note\/$/);
});

test('what is withheld says nothing but that', async ({ page }) => {
  await page.goto('people/who-asked/');
  await expect(page.getByRole('main')).toContainText('이 주소에 있던 글은 더 볼 수 없습니다.');
  await expect(page.getByRole('main')).not.toContainText('2025');
});

test('pages of lists that are shorter now lead to the list', { tag: '@script' }, async ({ page }) => {
  await page.goto('articles/page/9/');
  await expect(page).toHaveURL(/\/articles\/$/);
  await page.goto('timeline/1899/');
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test('without a script a former page has a link, and a place that is called otherwise is still found', {
  tag: '@chromium',
}, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('articles/library-opens-at-last/#wheel');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/news\/articles\/river-library-opens\/$/);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.getByRole('main').getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/river-library-opens\/$/);
  await page.goto('articles/river-library-opens/#why-the-wheel-stays');
  await expect(page.getByRole('heading', { name: '물레를 남긴 까닭' })).toBeInViewport();
  await context.close();
});

test('the paper of a story that was renamed leads to its paper now', { tag: '@script' }, async ({ page }) => {
  await page.goto('stories/library-project/print/');
  await expect(page).toHaveURL(/\/stories\/river-library\/print\/$/);
});

test('every address of the ledger has a file', () => {
  const files = new Set(builtFiles(testSite));
  const { permalinks } = readLedger(readFileSync('tests/site/permalinks.txt', 'utf8'), 'permalinks.txt');
  const missing = permalinks.filter(({ path }) => !files.has(path.slice(1) + (path.endsWith('/') ? 'index.html' : '')));
  expect(missing).toEqual([]);
  expect(permalinks.length).toBeGreaterThan(100);
});
