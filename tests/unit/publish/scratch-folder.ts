import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** An empty folder for one test, removed after it. */
export function scratchFolder(context: TestContext, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'yeonpyo-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
