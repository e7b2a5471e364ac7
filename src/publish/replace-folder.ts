import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { discard } from './discard.ts';
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
  bringBeside(made, folders.next, folders.rubbish);
  afterStep();
  const hadSite = existsSync(folders.target);
  try {
    if (hadSite) renameSync(folders.target, folders.last);
    afterStep();
    renameSync(folders.next, folders.target);
  } catch (error) {
    if (hadSite && !existsSync(folders.target)) renameSync(folders.last, folders.target);
    discard(folders.next, folders.rubbish);
    throw error;
  }
  syncFolder(dirname(folders.target));
  afterStep();
  discard(folders.last, folders.rubbish, afterStep);
}

/** `next` must never be there in part, not even after the power failed. */
function bringBeside(made: string, next: string, rubbish: string): void {
  syncTree(made);
  try {
    renameSync(made, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(made, rubbish, { recursive: true });
    syncTree(rubbish);
    renameSync(rubbish, next);
  }
  syncFolder(dirname(next));
}
