import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/commands/site-handler.ts';
import { headersOf } from '../../src/publish/header-rules.ts';
import { test as base } from './test.ts';
import { testSite } from './test-content.ts';

/** Playwright's `test` with the site served with the headers that hosts are told to send. */
export const test = base.extend<object, { strictSite: string }>({
  /** The address of the site. */
  strictSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures off the pattern.
    async ({}, use) => {
      const handler = siteHandler(testSite, '/news/');
      const server = createServer((request, response) => {
        const { 'Cache-Control': _, ...headers } = headersOf(request.url?.slice('/news'.length) ?? '/');
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
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
