import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pages = Array.from({ length: 40 }, (_, number) => `page-${number}`);

/** Writes a site of many pages, each of which says `version`. Returns its folder. */
export function makeSite(folder: string, version: string): string {
  for (const page of pages) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), version);
  }
  writeFileSync(join(folder, 'index.html'), version);
  return folder;
}

/** The version that every page of a complete site says. */
export function readVersion(folder: string): string {
  const versions = new Set(['', ...pages].map((page) => readFileSync(join(folder, page, 'index.html'), 'utf8')));
  const [version = '', ...others] = versions;
  assert.deepEqual(others, [], 'the pages of a site are of one version');
  assert.equal(readdirSync(folder).length, pages.length + 1);
  return version;
}
