import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf } from '../../../src/publish/header-rules.ts';
import { builtFiles } from '../built-site.ts';
import { pageTypes } from '../page-types.ts';
import { expect } from '../test.ts';
import { testSite } from '../test-content.ts';
import { ask } from './ask.ts';
import { observatoryScore } from './observatory.ts';
import { serverNames, test, whyNot } from './served-site.ts';

test.use({ ignoreHTTPSErrors: true });
test.describe.configure({ mode: 'default', timeout: 120_000 });

const files = builtFiles(testSite).filter((file) => !file.startsWith('_'));

for (const name of serverNames) {
  test.describe(name, () => {
    const missing = whyNot(name);
    test.skip(missing !== undefined, missing);

    test('scores 150 or more by the table of the HTTP Observatory', async ({ serve }) => {
      const site = await serve(name);
      const plain = await ask(site.plainAddress, Buffer.alloc(0));
      const { score, results } = observatoryScore(plain, await site.ask(''));
      test.info().annotations.push({ type: 'score', description: `${name}: ${score}` });
      expect(score, JSON.stringify(results)).toBeGreaterThanOrEqual(150);
      expect(Object.values(results).every((value) => value >= 0)).toBe(true);
    });

    test('sends every file with the headers of the table, once each', async ({ serve }) => {
      const site = await serve(name);
      expect(files.length).toBeGreaterThan(400);
      for (const file of files) {
        const path = file.replace(/index\.html$/, '');
        const { status, headers } = await site.ask(encodeURI(path));
        expect(status, path).toBe(isGone(path) ? 410 : isMoved(path) ? 301 : 200);
        for (const [header, value] of Object.entries(headersOf(`/${path}`))) {
          expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value);
        }
        if (status === 200) expect(headers['content-type'], path).toEqual(typeOf(path));
      }
    });

    test('sends brotli and gzip as they were made, and the file itself to who wants neither', async ({ serve }) => {
      const site = await serve(name);
      for (const file of ['index.html', 'articles/river-library-opens/index.html', 'rss.xml', 'timeline.ics']) {
        const plain = readFileSync(join(testSite, file));
        const path = file.replace(/index\.html$/, '');
        const brotli = await site.ask(path, { 'Accept-Encoding': 'gzip, br' });
        expect(brotli.headers['content-encoding'], file).toBe('br');
        expect(brotliDecompressSync(brotli.body).equals(plain), file).toBe(true);
        expect(brotli.headers.vary, file).toMatch(/accept-encoding/i);
        const gzip = await site.ask(path, { 'Accept-Encoding': 'gzip' });
        expect(gzip.headers['content-encoding'], file).toBe('gzip');
        expect(gunzipSync(gzip.body).equals(plain), file).toBe(true);
        expect((await site.ask(path)).body.equals(plain), file).toBe(true);
      }
    });

    test('says that what is not there is not there, and that what is gone is gone, with a page for readers', async ({
      serve,
    }) => {
      const site = await serve(name);
      for (const path of ['no-such-page/', 'no-such.png', '_headers', '_redirects', encodeURI('없는/글/')]) {
        const { status, headers, body } = await site.ask(path);
        expect(status, path).toBe(404);
        expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
        expect(body.toString(), path).toContain('<main');
      }
      const gone = await site.ask('articles/giant-fish/');
      expect(gone.status).toBe(410);
      expect(gone.body.toString()).toContain('내린 글입니다');
      expect(gone.headers['content-type']).toBe('text/html; charset=utf-8');
      expect((await site.ask('articles/giant-fish.md')).status).toBe(410);
    });

    test('leads on from former addresses for good, and from a folder without its slash', async ({ serve }) => {
      const site = await serve(name);
      for (const [from, to] of [
        ['articles/library-opens-at-last/', '/news/articles/river-library-opens/'],
        ['stories/library-project/rss.xml', '/news/stories/river-library/rss.xml'],
      ] as const) {
        const { status, headers } = await site.ask(from);
        expect([status, headers.location], from).toEqual([301, to]);
      }
      const { status, headers } = await site.ask('articles/river-library-opens');
      expect([301, 308]).toContain(status);
      expect(new URL(headers.location ?? '', site.address).pathname).toBe('/news/articles/river-library-opens/');
    });

    test('a redirect keeps the place that the reader came for', async ({ serve, page }) => {
      const { address } = await serve(name);
      await page.goto(`${address}articles/library-opens-at-last/#wheel`);
      await expect(page).toHaveURL(`${address}articles/river-library-opens/#wheel`);
      await expect(page.locator('#wheel')).toBeInViewport();
    });

    test('no page of any type violates the policy, and its scripts and styles come', async ({ serve, page }) => {
      const { address } = await serve(name);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (/violat|content.security.policy|integrity|trusted/i.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
          console.error(`violation of ${effectiveDirective}: ${blockedURI}`);
        });
      });
      for (const [type, path] of Object.entries(pageTypes)) {
        await page.goto(address + path);
        await expect(page.locator('html'), type).toHaveAttribute('data-script', '');
        await expect(page.locator('body'), type).toHaveCSS('word-break', 'keep-all');
      }
      expect(complaints.filter((text) => !unknownDirective.test(text))).toEqual([]);
    });

    test('a script that somebody sneaks in does not run', async ({ serve, page }) => {
      const { address } = await serve(name);
      await page.goto(address);
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        script.append('document.title = "ran"');
        document.body.append(script);
        return document.title;
      });
      expect(ran).not.toBe('ran');
    });

    // Debian's Firefox knows no Trusted Types yet.
    test('HTML that somebody sneaks in is not written', { tag: '@chromium' }, async ({ serve, page }) => {
      const { address } = await serve(name);
      await page.goto(address);
      const writes = page.evaluate(() => {
        document.body.innerHTML = '<b>x</b>';
      });
      await expect(writes).rejects.toThrow(/TrustedHTML/);
    });

    test('others may frame the timeline that is there for it, and no other page', async ({
      serve,
      otherSite,
      page,
    }) => {
      const { address } = await serve(name);
      const frames = ['embed/stories/river-library/timeline/', 'stories/river-library/'].map(
        (path, index) => `<iframe name="f${index}" src="${address}${path}"></iframe>`,
      );
      await page.goto(otherSite(frames.join('')));
      await expect(page.frameLocator('[name=f0]').locator('h1')).toContainText('연표');
      await expect(page.frameLocator('[name=f0]').locator('main')).toBeVisible();
      // The browser's own page about it has a heading too.
      await expect(page.frameLocator('[name=f1]').locator('main')).toHaveCount(0);
    });

    test('others may read feeds, calendars, data and cards', async ({ serve, otherSite, page }) => {
      const { address } = await serve(name);
      await page.goto(otherSite(''));
      const paths = ['rss.xml', 'feed.json', 'timeline.ics', 'stories/river-library/timeline.json'];
      for (const path of [...paths, 'stories/river-library/oembed.json', 'articles/short-note.md']) {
        const read = await page.evaluate((url) => fetch(url).then((answer) => answer.status), address + path);
        expect(read, path).toBe(200);
      }
      const width = await page.evaluate(async (url) => {
        const card = new Image();
        card.src = url;
        await card.decode();
        return card.naturalWidth;
      }, `${address}cards/articles/river-library-opens.png`);
      expect(width).toBeGreaterThan(1000);
    });
  });
}

/** What an older browser says of directives that it does not know. */
const unknownDirective =
  /(?:couldn.t process|could not|unknown|unrecogni[sz]ed).*(?:require-trusted-types-for|trusted-types)/i;

const redirects = readFileSync(join(testSite, '_redirects'), 'utf8');

function isMoved(path: string): boolean {
  return redirects.includes(`/news/${encodeURI(path)} /`);
}

function isGone(path: string): boolean {
  return ['articles/giant-fish/', 'articles/giant-fish.md', 'people/who-asked/'].includes(path);
}

function typeOf(path: string): unknown {
  const found = Object.entries(types).find(([ending]) => path.endsWith(ending));
  return found?.[1] ?? `no type is expected for ${path}`;
}

const types: Readonly<Record<string, unknown>> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': expect.stringMatching(/^(?:text|application)\/xml(?:; charset=utf-8)?$/),
  '.json': expect.stringMatching(/^application\/json(?:; charset=utf-8)?$/),
  '.webmanifest': expect.stringMatching(/^application\/manifest\+json/),
  '.css': expect.stringMatching(/^text\/css; charset=utf-8$/),
  '.js': expect.stringMatching(/^(?:text|application)\/javascript(?:; charset=utf-8)?$/),
  '.svg': expect.stringMatching(/^image\/svg\+xml/),
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '/': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  // The front page.
  '': 'text/html; charset=utf-8',
};
