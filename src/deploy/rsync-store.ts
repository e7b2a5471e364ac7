import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gatherFiles, inWorkFolder } from './gather-files.ts';
import { runTool } from './run-tool.ts';
import type { Store, Stored } from './store.ts';
import { archiveFolder } from './store.ts';
import { withList } from './with-list.ts';

/**
 * A folder that rsync reaches, as rsync writes it: `user@host:/srv/www`. Keys and hosts are
 * ssh's own matter.
 */
export function rsyncStore(where: string): Store {
  const place = `${where.replace(/\/+$/, '')}/`;
  return {
    async list() {
      // 23: there is no such folder yet. Names come out as they are (-8), sizes without commas.
      const printed = await runTool(
        'rsync',
        ['-r8', '--no-h', '--list-only', `--exclude=/${archiveFolder}`, place],
        [23],
      );
      return new Map(printed.split('\n').flatMap(readLine));
    },
    async put(files) {
      if (files.size === 0) return;
      await gatherFiles(files, (folder) =>
        runTool('rsync', ['-r', '--checksum', '--chmod=D755,F644', '--mkpath', `${folder}/`, place]),
      );
    },
    async get(paths, into) {
      if (paths.length === 0) return;
      // 23, 24: some are not there, or no more, which shows by itself.
      await withList(paths, (list) => runTool('rsync', ['-r', `--files-from=${list}`, place, `${into}/`], [23, 24]));
    },
    async delete(paths) {
      if (paths.length === 0) return;
      await inWorkFolder(async (empty) => {
        const nothing = join(empty, 'nothing');
        mkdirSync(nothing);
        // Where a folder is missing too, rsync does not look for what is missing in it.
        for (const path of paths) mkdirSync(join(nothing, dirname(path)), { recursive: true });
        const flags = ['-r', '--delete-missing-args', '--mkpath'];
        await withList(paths, (list) => runTool('rsync', [...flags, `--files-from=${list}`, `${nothing}/`, place]));
      });
    },
  };
}

/** `-rw-r--r--          5,120 2026/01/01 00:00:00 articles/x/index.html` */
function readLine(line: string): [string, Stored][] {
  const [, size, path] = /^-\S+\s+(\d+) \S+ \S+ (.+)$/u.exec(line) ?? [];
  return size === undefined || path === undefined ? [] : [[path, { size: Number(size) }]];
}
