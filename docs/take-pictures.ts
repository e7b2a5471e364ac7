/**
 * Run by hand when the look has changed: `node docs/take-pictures.ts`. Builds the newsroom's own content and the
 * examples of `README.ko.md`, and writes the pictures of both READMEs into `docs/pictures/`.
 * It needs Chromium, which `npm test` installs.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { awaitFonts } from '../src/commands/await-fonts.ts';
import { findBrowsers } from '../src/commands/find-browsers.ts';
import { listen } from '../src/commands/listen.ts';
import { runScript } from '../src/commands/run-script.ts';
import { siteHandler } from '../src/commands/site-handler.ts';
import { writeExamples } from './write-examples.ts';

interface Picture {
  path: string;
  /** The elements that the picture reaches from and to, downward. */
  from: string;
  to: string;
  scheme?: 'dark';
}

const story = { path: '/stories/openai-korea/', from: '.timeline-overview', to: '.timeline' };
const ownPictures: Record<string, Picture> = {
  timeline: story,
  'timeline-dark': { ...story, scheme: 'dark' },
};
const examplePictures: Record<string, Picture> = {
  article: { path: '/articles/flower-clock-runs-again/', from: '.document-header', to: '.document-body' },
  interview: { path: '/interviews/clock-keepers/', from: '.document-header', to: '.exchange:nth-of-type(2)' },
  event: { path: '/events/clock-runs-again/', from: '.event', to: '.evidence-quote' },
};

// In CSS pixels: the window, the part of its width where text and axis are, the air above and below.
// It is as high as any page, so that nothing stands at its foot over what is pictured.
const viewport = { width: 1100, height: 4000 };
const [left, right] = [80, 1000];
/** By the clock of the pictures some plans are past and one is to come. */
const now = new Date('2025-10-15T12:00:00+09:00');
const air = 24;

process.chdir(join(import.meta.dirname, '..'));
const examples = '.yeonpyo/readme-examples';
rmSync(examples, { recursive: true, force: true });
const browser = await chromium.launch(findBrowsers().chromium ?? {});
try {
  await photograph(browser, ownPictures, 'content', '.yeonpyo/readme');
  await photograph(browser, examplePictures, writeExamples(examples), '.yeonpyo/readme-examples-site');
} finally {
  await browser.close();
}

async function photograph(browser: Browser, pictures: Record<string, Picture>, content: string, out: string) {
  const code = await runScript('src/commands/run.mjs', ['build', '--content', content, '--out', out]);
  if (code !== 0) throw new Error(`\`${content}\` could not be built`);
  const handler = siteHandler(out, '/');
  const server = await listen(() => createServer(handler), { port: 0, hosts: ['127.0.0.1'] });
  for (const [name, picture] of Object.entries(pictures)) {
    const png = await takePicture(browser, picture, `http://127.0.0.1:${server.port}`);
    const file = `docs/pictures/${name}.png`;
    const small = await compress(png);
    writeFileSync(file, small);
    console.log(`${file}  ${Math.ceil(small.length / 1024)} KB`);
  }
  await server.close();
}

async function takePicture(browser: Browser, picture: Picture, origin: string): Promise<Buffer> {
  const { path, from, to, scheme = 'light' } = picture;
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1.5, colorScheme: scheme });
  await page.clock.setFixedTime(now);
  await awaitFonts(page);
  await page.goto(origin + path);
  await page.evaluate(() => document.fonts.ready);
  const [first, last] = [await page.locator(from).first().boundingBox(), await page.locator(to).first().boundingBox()];
  if (!first || !last) throw new Error(`${path} has no ${from} or no ${to}`);
  const top = first.y - air;
  const clip = { x: left, y: top, width: right - left, height: last.y + last.height + air - top };
  const png = await page.screenshot({ clip, fullPage: true });
  await page.close();
  return png;
}

/** A palette halves a picture of text. Astro brings sharp, but not to every machine. */
async function compress(png: Buffer): Promise<Buffer> {
  try {
    const { default: sharp } = await import('sharp');
    return await sharp(png).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
  } catch {
    return png;
  }
}
