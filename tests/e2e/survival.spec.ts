import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/commands/site-handler.ts';
import { pageTypes } from './page-types.ts';
import { expect, test } from './test.ts';
import { testSite } from './test-content.ts';

for (const kind of ['stylesheet', 'script', 'font', 'image'] as const) {
  test(`every page can be read when no ${kind} comes`, async ({ page }) => {
    test.slow();
    let blocked = 0;
    await page.route('**/*', (route) => {
      if (route.request().resourceType() !== kind) return route.continue();
      blocked += 1;
      return route.abort();
    });
    for (const [name, address] of Object.entries(pageTypes)) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 }).first(), name).toBeVisible();
      expect((await main.innerText()).length, name).toBeGreaterThan(20);
    }
    // Few of these pages have a picture.
    expect(blocked).toBeGreaterThanOrEqual(kind === 'image' ? 1 : Object.keys(pageTypes).length);
  });
}

test('with nothing but its HTML a page leads on', async ({ page }) => {
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  await page.goto('articles/river-library-opens/');
  const words = await page.getByRole('main').innerText();
  expect(words).toContain('물레');
  await page.getByRole('main').getByRole('link', { name: '강변 도서관이 문을 열기까지' }).first().click();
  await expect(page).toHaveURL(/\/stories\/river-library\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every page can be read while the host fails, stalls and cuts files short', async ({ page }) => {
  test.slow();
  let asked = 0;
  const handler = siteHandler(testSite, '/news/');
  const server = createServer((request, response) => {
    if (!/\/assets\/|\.(?:png|svg|webp|webmanifest)$/.test(request.url ?? '')) return handler(request, response);
    asked += 1;
    // The same faults in the same order each time.
    switch (faultAt(asked)) {
      case 'fails':
        return void response.writeHead(503).end();
      case 'stalls':
        return void setTimeout(() => response.destroy(), 700);
      case 'is cut short':
        response.writeHead(200, { 'Content-Length': 10_000 });
        return void response.write('/* ', () => response.destroy());
      case 'closes':
        return void request.socket.destroy();
      default:
        return handler(request, response);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  try {
    for (const [name, address] of Object.entries(pageTypes)) {
      await page.goto(`http://127.0.0.1:${port}/news/${address}`, { waitUntil: 'domcontentloaded' });
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 }).first(), name).toBeVisible();
      expect((await main.innerText()).length, name).toBeGreaterThan(20);
    }
    expect(asked).toBeGreaterThan(30);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

// Until the page is closed: longer than anybody waits.
for (const [kind, ending] of [
  ['font', /\.woff2$/],
  ['image', /\.(?:png|svg|webp|avif)$/],
  ['script that a page can do without', /\/assets\/(?!remembered).*\.js$/],
] as const) {
  test(`every page is shown while each ${kind} stalls without end`, async ({ page }) => {
    test.slow();
    const stalls = await stallingSite(ending);
    let stalled = 0;
    try {
      for (const [name, address] of Object.entries(pageTypes)) {
        await page.goto(stalls.address + address, { waitUntil: 'commit' });
        await expect.poll(() => page.evaluate(painted), { message: name }).toBe(true);
        await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first(), name).toBeVisible();
        stalled += stalls.waiting().length;
        // A browser opens six connections to a host of HTTP/1.1, and they are the next page's too.
        for (const response of stalls.waiting()) response.destroy();
      }
      expect(stalled).toBeGreaterThan(0);
    } finally {
      stalls.close();
    }
  });
}

test('a stylesheet that stalls holds a page back for as long as it stalls, and not a moment longer', async ({
  page,
}) => {
  const stalls = await stallingSite(/\.css$/);
  try {
    await page.goto(`${stalls.address}articles/river-library-opens/`, { waitUntil: 'commit' });
    await expect.poll(() => stalls.waiting().length).toBeGreaterThan(0);
    await page.waitForTimeout(2000);
    expect(await page.evaluate(painted)).toBe(false);
    for (const response of stalls.waiting()) response.destroy();
    await expect.poll(() => page.evaluate(painted)).toBe(true);
    expect(await page.getByRole('main').innerText()).toContain('물레');
  } finally {
    stalls.close();
  }
});

function painted(): boolean {
  return performance.getEntriesByName('first-contentful-paint').length > 0;
}

/** The site on a host that never ends its answer for some files. */
async function stallingSite(ending: RegExp) {
  const stalled: ServerResponse[] = [];
  const handler = siteHandler(testSite, '/news/');
  const server = createServer((request, response) => {
    if (!ending.test(request.url ?? '')) return handler(request, response);
    stalled.push(response);
    response.writeHead(200);
    return void response.write(' ');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/`,
    waiting: () => stalled.filter((response) => !response.destroyed),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function faultAt(count: number): (typeof faults)[number] {
  return faults[(count * 7919 + 13) % faults.length] ?? 'is well';
}

const faults = ['fails', 'is well', 'stalls', 'is cut short', 'is well', 'closes', 'fails'] as const;
