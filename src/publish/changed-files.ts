import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder that another lacks or has with other bytes: their paths, with forward slashes, in order. */
export function changedFiles(before: string, after: string): string[] {
  if (!existsSync(before)) return [];
  return readdirSync(before, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(before.length + 1))
    .filter((path) => {
      const file = join(after, path);
      return !existsSync(file) || !readFileSync(file).equals(readFileSync(join(before, path)));
    })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
