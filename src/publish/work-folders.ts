import { basename, dirname, join, resolve } from 'node:path';

/** Where a published folder is replaced: beside it, so that every move is one rename on one disk. */
export interface WorkFolders {
  /** The folder that readers are given. */
  target: string;
  /** The whole new site, from when it is complete until it is the target. */
  next: string;
  /** The whole old site, from when it was the target until it is thrown away. */
  last: string;
  /** What nobody needs: half copied, half removed. */
  rubbish: string;
}

export function workFolders(target: string): WorkFolders {
  const absolute = resolve(target);
  const beside = join(dirname(absolute), '.yeonpyo', basename(absolute));
  return { target: absolute, next: `${beside}.next`, last: `${beside}.last`, rubbish: `${beside}.rubbish` };
}
