import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { test as base } from './strict-site.ts';
import { expect } from './test.ts';

const path = 'embed/stories/river-library/timeline/';
const dark = 'rgb(21, 22, 26)';
const light = 'rgb(251, 250, 247)';

/** Somebody else's page, on an origin of its own, which shows a page in a frame. */
const test = base.extend<{ host: (framed: string, width?: number) => Promise<FrameLocator> }>({
  host: async ({ page }, use) => {
    let body = '';
    const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    await use(async (framed, width = 480) => {
      body = `<!doctype html><iframe src="${framed}" title="연표" width="${width}" height="600"></iframe>`;
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return page.frameLocator('iframe');
    });
    server.closeAllConnections();
    server.close();
  },
});

test("a timeline stands on somebody else's page as the device has it, light or dark", async ({
  page,
  strictSite,
  host,
}) => {
  const refused = refusals(page);
  for (const [colorScheme, paper] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const frame = await host(strictSite + path);
    await expect(frame.locator('.timeline-row')).toHaveCount(15);
    await expect(frame.locator('html')).toHaveCSS('background-color', paper);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('강변 도서관이 문을 열기까지 연표');
    await expect(frame.locator('.timeline-legend')).toBeVisible();
    await expect(frame.getByRole('navigation', { name: '주 메뉴' })).toHaveCount(0);
  }
  expect(refused).toEqual([]);
});

test('the page around may ask for light or dark itself', { tag: '@script' }, async ({ page, strictSite, host }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const asked = await host(`${strictSite}${path}?theme=dark`);
  await expect(asked.locator('html')).toHaveCSS('background-color', dark);
  await page.emulateMedia({ colorScheme: 'dark' });
  const other = await host(`${strictSite}${path}?theme=light`);
  await expect(other.locator('html')).toHaveCSS('background-color', light);
});

test('links out of the frame open the full site beside it', async ({ page, context, strictSite, host }) => {
  const frame = await host(strictSite + path);
  for (const [name, heading] of [
    ['책 잔치', '책 잔치'],
    ['기사와 함께 모두 보기', '강변 도서관이 문을 열기까지'],
  ] as const) {
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      frame.getByRole('link', { name, exact: true }).click(),
    ]);
    await expect(opened.getByRole('heading', { level: 1 })).toHaveText(heading);
    await opened.close();
  }
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('강변 도서관이 문을 열기까지 연표');
  expect(page.frames()).toHaveLength(2);
});

test('it is whole in a frame of 240 pixels', async ({ strictSite, host }) => {
  const frame = await host(strictSite + path, 240);
  await expect(frame.locator('ol.timeline > li').last()).toBeAttached();
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(240);
});

test('no other page can be put into a frame', async ({ page, strictSite, host }) => {
  const refused = refusals(page);
  const frame = await host(`${strictSite}stories/river-library/`);
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(0);
});

test('a reader finds the code for another site, and it shows the timeline', async ({ page }) => {
  await page.goto('stories/river-library/');
  await page.getByText('이 연표를 다른 사이트에 싣기').click();
  const code = page.getByRole('textbox', { name: '연표를 싣는 코드' });
  await expect(code).toHaveValue(
    `<iframe src="https://sosik.example/news/${path}" title="강변 도서관이 문을 열기까지 연표" width="100%" height="600" loading="lazy"></iframe>`,
  );
  await expect(code).not.toBeEditable();
  await page.getByRole('link', { name: '실릴 모습 보기' }).click();
  await expect(page).toHaveURL(/embed\/stories\/river-library\/timeline\/$/);
});

test('a reader copies the code with one button and is told so', async ({ page, context, javaScriptEnabled }) => {
  await page.goto('stories/river-library/');
  await page.getByText('이 연표를 다른 사이트에 싣기').click();
  const button = page.locator('.embed-snippet').getByRole('button');
  if (javaScriptEnabled === false) return expect(button).toBeHidden();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(button).toHaveText('코드 복사');
  await button.click();
  await expect(button).toHaveText('복사했습니다');
  const code = await page.getByRole('textbox', { name: '연표를 싣는 코드' }).inputValue();
  expect(code).toContain('<iframe');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

function refusals(page: Page): string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) refused.push(message.text());
  });
  return refused;
}
