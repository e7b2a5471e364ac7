import { copyFileSync, linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Lays files out in a folder as they are to lie at their target, for a program that carries folders, and has `use` carry it. */
export async function gatherFiles(
  files: ReadonlyMap<string, string>,
  use: (folder: string) => Promise<unknown>,
): Promise<void> {
  await inWorkFolder(async (folder) => {
    for (const [path, from] of files) {
      const to = join(folder, path);
      mkdirSync(dirname(to), { recursive: true });
      linkOrCopy(from, to);
    }
    await use(folder);
  });
}

/** An empty folder of the project while `use` needs it. */
export async function inWorkFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync('.yeonpyo', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), '.yeonpyo', 'deploying-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // On another disk, or one without links.
    copyFileSync(from, to);
  }
}
