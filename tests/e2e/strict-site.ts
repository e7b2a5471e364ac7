import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/commands/site-handler.ts';
import { test as base } from './test.ts';
import { testSite } from './test-content.ts';

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'";

/** Playwright's `test` with the site served under the strict policy, which lets only `/embed/` be framed. */
export const test = base.extend<object, { strictSite: string }>({
  /** The address of the site. */
  strictSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures off the pattern.
    async ({}, use) => {
      const handler = siteHandler(testSite, '/news/');
      const server = createServer((request, response) => {
        const framed = request.url?.startsWith('/news/embed/') ? '' : "; frame-ancestors 'none'";
        response.setHeader('Content-Security-Policy', policy + framed);
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
