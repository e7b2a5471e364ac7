import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { discard } from './discard.ts';
import { moveFolder } from './move-folder.ts';
import { recoverFolder } from './recover-folder.ts';
import { syncFolder, syncTree } from './sync-folder.ts';
import { workFolders } from './work-folders.ts';

/**
 * Puts the finished folder `made` in the place of `target`, as a whole. Killed at any moment, it leaves the old or the
 * new site complete in one of the work folders, and `recoverFolder` puts it back. Fails with the old site in its place.
 * `afterStep` is called after every change to the disk.
 */
export function replaceFolder(made: string, target: string, afterStep: () => void = () => {}): void {
  const folders = workFolders(target);
  recoverFolder(target, afterStep);
  mkdirSync(dirname(folders.next), { recursive: true });
  // `next` must never be there in part, not even after the power failed.
  syncTree(made);
  moveFolder(made, folders.next, folders.rubbish);
  syncFolder(dirname(folders.next));
  afterStep();
  try {
    if (existsSync(folders.target)) moveFolder(folders.target, folders.last, folders.rubbish);
    afterStep();
    renameSync(folders.next, folders.target);
  } catch (error) {
    if (existsSync(folders.last)) {
      rmSync(folders.target, { recursive: true, force: true });
      renameSync(folders.last, folders.target);
    }
    discard(folders.next, folders.rubbish);
    throw error;
  }
  syncFolder(dirname(folders.target));
  afterStep();
  discard(folders.last, folders.rubbish, afterStep);
}
