import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './site-files.ts';

/** The files of a folder that another lacks or has with other bytes: their paths, with forward slashes, in order. */
export function changedFiles(before: string, after: string): string[] {
  return filesIn(before).filter((path) => {
    const file = join(after, path);
    return !existsSync(file) || !readFileSync(file).equals(readFileSync(join(before, path)));
  });
}
