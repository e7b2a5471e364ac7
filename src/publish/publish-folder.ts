import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assertReplaceable } from './assert-replaceable.ts';
import { replaceFolder } from './replace-folder.ts';

/**
 * Has `write` fill an empty folder, and puts it in the place of `target` as a whole. When anything fails, `target` is
 * as it was.
 */
export async function publishFolder(target: string, write: (folder: string) => Promise<void>): Promise<void> {
  assertReplaceable(target);
  const folder = buildingFolder();
  const clear = () => rmSync(folder, { recursive: true, force: true });
  clear();
  try {
    await write(folder);
    replaceFolder(folder, target);
  } finally {
    clear();
  }
}

/** Whether a build in this project was killed before its site was complete. */
export function wasInterrupted(): boolean {
  return existsSync(buildingFolder());
}

/** In the project: what Astro runs from here imports the project's packages. */
function buildingFolder(): string {
  return join(process.cwd(), '.yeonpyo', 'building');
}
