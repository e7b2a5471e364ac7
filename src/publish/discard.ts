import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Removes a folder by way of `rubbish`: removing takes many steps, and a folder that is removed in part must not be
 * taken for a whole one.
 */
export function discard(folder: string, rubbish: string, afterStep: () => void = () => {}): void {
  if (!existsSync(folder)) return;
  if (folder !== rubbish) {
    rmSync(rubbish, { recursive: true, force: true });
    renameSync(folder, rubbish);
    afterStep();
  }
  rmSync(rubbish, { recursive: true, force: true });
  afterStep();
}
