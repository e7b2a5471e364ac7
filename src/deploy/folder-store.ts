import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { filesIn } from '../publish/site-files.ts';
import type { Store, Stored } from './store.ts';
import { archiveFolder } from './store.ts';

/** A folder of this machine, or one that is mounted. */
export function folderStore(folder: string): Store {
  const root = resolve(folder);
  return {
    async list() {
      if (!existsSync(root)) return new Map();
      return new Map(
        filesIn(root)
          .filter((path) => !path.startsWith(`${archiveFolder}/`))
          .flatMap((path): [string, Stored][] => {
            const bytes = unlessGone(() => readFileSync(join(root, path)));
            return bytes ? [[path, { size: bytes.length, md5: createHash('md5').update(bytes).digest('hex') }]] : [];
          }),
      );
    },
    async put(files) {
      for (const [path, from] of files) putWhole(from, join(root, path));
    },
    async get(paths, into) {
      for (const path of paths) unlessGone(() => putWhole(join(root, path), join(into, path)));
    },
    async delete(paths) {
      for (const path of paths) {
        rmSync(join(root, path), { force: true });
        removeEmpty(dirname(join(root, path)), root);
      }
    },
  };
}

/** Somebody else may have deleted a file since it was listed: a lock that was given back. */
function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Readers find the old file or the new one. */
function putWhole(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const unfinished = join(dirname(to), `.${basename(to)}.unfinished`);
  copyFileSync(from, unfinished);
  renameSync(unfinished, to);
}

function removeEmpty(folder: string, root: string): void {
  if (folder === root || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), root);
}
