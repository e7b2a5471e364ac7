import { pageTypes } from './page-types.ts';
import { test } from './strict-site.ts';
import { expect } from './test.ts';

test('every page works under a strict policy and asks nobody else for anything', async ({ page, strictSite }) => {
  test.slow();
  const refused: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) refused.push(message.text());
  });
  page.on('requestfailed', (request) => refused.push(request.url()));
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  for (const [name, address] of Object.entries(pageTypes)) {
    await page.goto(strictSite + address);
    // Words are kept whole by the styles: they came.
    await expect(page.locator('body'), name).toHaveCSS('word-break', 'keep-all');
    for (const picture of await page.getByRole('main').getByRole('img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image) => !(image instanceof HTMLImageElement) || image.naturalWidth > 0))
        .toBe(true);
    }
  }
  expect(refused).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(strictSite))).toEqual([]);
  expect(asked.length).toBeGreaterThan(50);
});
