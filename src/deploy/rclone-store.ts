import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaTypeOf } from '../feeds/media-types.ts';
import { gatherFiles, inWorkFolder } from './gather-files.ts';
import { runTool } from './run-tool.ts';
import type { Store, Stored } from './store.ts';
import { archiveFolder } from './store.ts';

/**
 * Whatever rclone reaches: S3 and its like, SFTP, WebDAV. What it is allowed to is told to rclone (`rclone config`, or
 * `RCLONE_CONFIG_…` in the environment), not to us.
 *
 * @param remote as rclone writes it: `name:bucket/folder`
 */
export function rcloneStore(remote: string): Store {
  return {
    async list() {
      // Times would be asked for file by file. 3: there is no such folder yet.
      const args = [
        'lsjson',
        '--recursive',
        '--files-only',
        '--no-modtime',
        '--no-mimetype',
        '--hash',
        '--exclude',
        `/${archiveFolder}/**`,
      ];
      const listed = JSON.parse(
        (await runTool('rclone', [...args, '--hash-type', 'md5', remote], [3])) || '[]',
      ) as Listed[];
      return new Map(
        listed.map(({ Path, Size, Hashes }): [string, Stored] => [Path, { size: Size, md5: Hashes?.md5 }]),
      );
    },
    async put(files) {
      for (const [type, ofType] of byType(files)) {
        await gatherFiles(ofType, (folder) => {
          const header = type === '' ? [] : ['--header-upload', `Content-Type: ${type}`];
          // What has to be sent is known already.
          return runTool('rclone', ['copy', '--no-check-dest', '--transfers', '8', ...header, folder, remote]);
        });
      }
    },
    async get(paths, into) {
      if (paths.length === 0) return;
      await withList(paths, (list) =>
        runTool('rclone', ['copy', '--files-from-raw', list, '--no-traverse', remote, into]),
      );
    },
    async delete(paths) {
      if (paths.length === 0) return;
      await withList(paths, (list) => runTool('rclone', ['delete', '--files-from-raw', list, remote]));
    },
  };
}

interface Listed {
  Path: string;
  Size: number;
  Hashes?: { md5?: string };
}

/** One run of rclone gives all its files the same headers. */
function byType(files: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [path, from] of files) {
    const type = mediaTypeOf(path) ?? '';
    groups.set(type, (groups.get(type) ?? new Map<string, string>()).set(path, from));
  }
  return groups;
}

function withList(paths: readonly string[], use: (list: string) => Promise<unknown>): Promise<void> {
  return inWorkFolder(async (folder) => {
    const list = join(folder, 'paths');
    writeFileSync(list, paths.map((path) => `${path}\n`).join(''));
    await use(list);
  });
}
