import { cpSync, renameSync, rmSync } from 'node:fs';
import { discard } from './discard.ts';
import { syncTree } from './sync-folder.ts';

/**
 * Moves a folder, so that `to` is there whole or not at all. Where a rename is not to be had, which is so between disks
 * and for a folder out of an image of a container, it copies by way of `rubbish` and removes `from` last.
 */
export function moveFolder(from: string, to: string, rubbish: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFolder(from, to, rubbish);
    rmSync(from, { recursive: true });
  }
}

function copyFolder(from: string, to: string, rubbish: string): void {
  try {
    // Without a filter Node copies by another way, which calls a full disk an input/output error.
    cpSync(from, rubbish, { recursive: true, filter: () => true });
    syncTree(rubbish);
    renameSync(rubbish, to);
  } catch (error) {
    // A full disk stays full otherwise.
    discard(rubbish, rubbish);
    throw error;
  }
}
