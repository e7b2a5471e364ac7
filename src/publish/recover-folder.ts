import { existsSync, renameSync, rmSync } from 'node:fs';
import { discard } from './discard.ts';
import { workFolders } from './work-folders.ts';

/**
 * Finishes or undoes what a killed `replaceFolder` left: a target that is missing comes back, as the new site when
 * that was complete, else as the old one; a target that is there stays, and the rest is thrown away.
 */
export function recoverFolder(target: string, afterStep: () => void = () => {}): void {
  const folders = workFolders(target);
  const whole = [folders.next, folders.last].filter((folder) => existsSync(folder));
  // The old site was set aside and the new one was to follow: what is left of the target was being removed.
  if (whole.length === 2) rmSync(folders.target, { recursive: true, force: true });
  const [site] = whole;
  if (site !== undefined && !existsSync(folders.target)) {
    renameSync(site, folders.target);
    afterStep();
  }
  for (const folder of whole) discard(folder, folders.rubbish, afterStep);
  discard(folders.rubbish, folders.rubbish, afterStep);
}
