import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWorkFolder } from './gather-files.ts';

/** Has `use` work with a file that lists paths, one a line, as rclone and rsync read them. */
export function withList(paths: readonly string[], use: (list: string) => Promise<unknown>): Promise<void> {
  return inWorkFolder(async (folder) => {
    const list = join(folder, 'paths');
    writeFileSync(list, paths.map((path) => `${path}\n`).join(''));
    await use(list);
  });
}
