import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { sitemapPart } from '../../../src/feeds/sitemap.ts';
import { addressOf } from '../../../src/permalinks/ledger.ts';
import { unrecordedAddresses } from '../../../src/permalinks/unrecorded.ts';
import { makeRelease, releaseFile, writeRelease } from '../../../src/publish/release.ts';
import { scratchNewsroom } from '../commands/scratch-newsroom.ts';
import { scratchFolder } from '../publish/scratch-folder.ts';

/** A newsroom that has all its addresses in its ledger, and a site that has something at each of them. */
export function published(context: TestContext, files: Record<string, string> = {}, ledger: string[] = []) {
  const content = scratchNewsroom(context, files);
  const open = () => {
    const { newsroom, mistakes } = openNewsroom(content);
    assert.deepEqual(mistakes, []);
    assert.ok(newsroom);
    return newsroom;
  };
  const write = (lines: string[]) =>
    writeFileSync(join(content, 'permalinks.txt'), lines.map((line) => `${line} 2026-01-01\n`).join(''));
  write(ledger);
  write([...ledger, ...unrecordedAddresses(open()).map(addressOf)]);
  const newsroom = open();
  const dist = scratchFolder(context);
  for (const { path } of newsroom.permalinks) put(dist, path, 'here');
  put(dist, '/sitemap-0.xml', sitemapPart(newsroom, 0));
  seal(dist);
  return { newsroom, dist, content };
}

/** Writes the file of an address. */
export function put(dist: string, path: string, text: string): void {
  const file = join(dist, path, path.endsWith('/') ? 'index.html' : '');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes the manifest. */
export function seal(dist: string): void {
  writeFileSync(join(dist, releaseFile), writeRelease(makeRelease(dist)));
}
