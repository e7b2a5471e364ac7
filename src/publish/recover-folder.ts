import { existsSync, renameSync, rmSync } from 'node:fs';
import { discard } from './discard.ts';
import { workFolders } from './work-folders.ts';

/** What became of a change that was interrupted. */
export type Recovery = 'finished' | 'undone';

/**
 * Finishes or undoes what a killed `replaceFolder` left: a target that is missing comes back, as the new site when
 * that was complete, else as the old one; a target that is there stays, and the rest is thrown away. Returns which,
 * or nothing when there was nothing to do.
 */
export function recoverFolder(target: string, afterStep: () => void = () => {}): Recovery | undefined {
  const folders = workFolders(target);
  const [hasNext, hasLast] = [existsSync(folders.next), existsSync(folders.last)];
  const whole = [...(hasNext ? [folders.next] : []), ...(hasLast ? [folders.last] : [])];
  // The old site was set aside and the new one was to follow: what is left of the target was being removed.
  if (hasNext && hasLast) rmSync(folders.target, { recursive: true, force: true });
  const [site] = whole;
  const hasTarget = existsSync(folders.target);
  if (site !== undefined && !hasTarget) {
    renameSync(site, folders.target);
    afterStep();
  }
  for (const folder of whole) discard(folder, folders.rubbish, afterStep);
  discard(folders.rubbish, folders.rubbish, afterStep);
  if (site === undefined) return undefined;
  // With a target, the new site had not yet come (`next`), or had already and the old one was still there (`last`).
  return hasTarget === hasNext ? 'undone' : 'finished';
}
