import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { openNewsroom } from '../content/open-newsroom.ts';
import { awaitFonts } from './await-fonts.ts';
import { build } from './build.ts';
import { CommandError } from './command-error.ts';
import { findBrowsers } from './find-browsers.ts';
import { installBrowsers } from './install-browsers.ts';
import { listen } from './listen.ts';
import { siteHandler } from './site-handler.ts';
import { siteOptions } from './site-options.ts';

const folder = '.yeonpyo/screenshots';
const widths = [360, 768, 1280];
const schemes = ['light', 'dark'] as const;

/**
 * `npm run screenshots`: builds the site and takes a picture of a page of every type at three widths, light and dark,
 * into `.yeonpyo/screenshots/`, for people to look at. Returns the exit code.
 */
export async function screenshots(args: string[]): Promise<number> {
  const { content } = siteOptions(args);
  const out = '.yeonpyo/screenshots-site';
  const code = await build(['--content', content, '--out', out]);
  const { newsroom } = openNewsroom(content);
  if (code !== 0 || !newsroom) return code;
  if (!(await installBrowsers()) || !findBrowsers().chromium) throw new CommandError('Chromium이 있어야 합니다.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { base } = newsroom.site;
  const server = await listen(() => createServer(siteHandler(out, base)), { port: 0, hosts: ['127.0.0.1'] });
  const browser = await chromium.launch(findBrowsers().chromium ?? {});
  try {
    for (const [name, path] of onePageEach(
      [...newsroom.addresses.keys(), '/404.html'].filter((path) => /(?:\/|\.html)$/.test(path)),
    )) {
      await photograph(browser, `http://127.0.0.1:${server.port}${base}${path.slice(1)}`, name);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`\`${folder}\` 폴더에 그림을 담았습니다.`);
  return 0;
}

/** The first page of each type, by a name that the path without its ids gives: `/articles/x/` is `articles-one`. */
function onePageEach(paths: readonly string[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const path of paths) {
    const [, first = '', ...rest] = path.split('/').filter((part, index) => index === 0 || part !== '');
    const kind = rest.at(-1) === 'print' ? '-print' : rest.length > 0 ? '-one' : '';
    const name = `${first.replace('.html', '') || 'front'}${kind}`;
    if (!pages.has(name)) pages.set(name, path);
  }
  return pages;
}

async function photograph(browser: Browser, url: string, name: string): Promise<void> {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
      await awaitFonts(page);
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      // As high as the page, so that what sticks to the foot of a window stands over nothing.
      await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
}
