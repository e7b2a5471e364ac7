import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/commands/site-handler.ts';
import { pageTypes } from './page-types.ts';
import { test as base, expect } from './test.ts';
import { testSite } from './test-content.ts';

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'";

const test = base.extend<object, { strictSite: string }>({
  /** The address of the site, served under the strict policy. */
  strictSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures off the pattern.
    async ({}, use) => {
      const handler = siteHandler(testSite, '/news/');
      const server = createServer((request, response) => {
        response.setHeader('Content-Security-Policy', policy);
        handler(request, response);
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/news/`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});

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
    // What is hidden by the styles is hidden: they came.
    await expect(page.getByRole('link', { name: '본문으로 건너뛰기' }), name).toHaveCSS('position', 'absolute');
    for (const picture of await page.getByRole('main').getByRole('img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    }
  }
  expect(refused).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(strictSite))).toEqual([]);
  expect(asked.length).toBeGreaterThan(50);
});
