import { spawnSync } from 'node:child_process';
import { installWithApt, isDebianRoot } from './install-browsers.ts';

/** Sees to it that the tests have the programs that carry a site to its readers, on Debian. Elsewhere they are skipped. */
export function installTools(): void {
  const missing = ['rclone', 'rsync'].filter((tool) => spawnSync(tool, ['--version']).status !== 0);
  if (missing.length > 0 && isDebianRoot()) installWithApt(missing);
}
