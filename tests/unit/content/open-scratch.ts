import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { OpenedNewsroom } from '../../../src/content/open-newsroom.ts';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';

const home = process.cwd();
const site = 'name: 시험 신문\ndescription: 시험에만 쓴다.\naddress: https://news.example\n';

/** What stands under `content/`, by path. A `site.yaml` is added; `undefined` leaves it out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Writes a project with a content folder for one test, and goes there. */
export function writeScratch(context: TestContext, files: Files = {}): void {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  context.after(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });
  process.chdir(folder);
  for (const [path, text] of Object.entries({ 'site.yaml': site, ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join('content', path)), { recursive: true });
    writeFileSync(join('content', path), text);
  }
}

/** Opens the newsroom of these files. `now` is for `publishAt`. */
export function openScratch(context: TestContext, files: Files, now = Date.UTC(2026, 0, 1)): OpenedNewsroom {
  writeScratch(context, files);
  return openNewsroom('content', now);
}
