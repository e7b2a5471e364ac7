import { gatherFiles } from './gather-files.ts';
import { runTool } from './run-tool.ts';
import type { Store, Stored } from './store.ts';
import { archiveFolder } from './store.ts';
import { uploadHeaders } from './upload-headers.ts';
import { withList } from './with-list.ts';

/**
 * Whatever rclone reaches: S3 and its like, SFTP, WebDAV. What it is allowed to is told to rclone (`rclone config`, or
 * `RCLONE_CONFIG_…` in the environment), not to us.
 *
 * @param remote as rclone writes it: `name:bucket/folder`
 */
export function rcloneStore(remote: string): Store {
  return {
    async list() {
      // Times would be asked for file by file, and folders one by one.
      const flags = ['--recursive', '--fast-list', '--files-only', '--no-modtime', '--no-mimetype'];
      const wanted = ['--hash', '--hash-type', 'md5', '--exclude', `/${archiveFolder}/**`];
      // 3: there is no such folder yet.
      const listed = JSON.parse(
        (await runTool('rclone', ['lsjson', ...flags, ...wanted, remote], [3])) || '[]',
      ) as Listed[];
      return new Map(
        listed.map(({ Path, Size, Hashes }): [string, Stored] => [Path, { size: Size, md5: Hashes?.md5 }]),
      );
    },
    async put(files) {
      for (const [headers, alike] of byHeaders(files)) {
        const told = headers.flatMap((header) => ['--header-upload', header]);
        // What has to be sent is known already, and whether there is a bucket shows by itself.
        const flags = ['--no-check-dest', '--s3-no-check-bucket', '--transfers', '8'];
        await gatherFiles(alike, (folder) => runTool('rclone', ['copy', ...flags, ...told, folder, remote]));
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
      await withList(paths, (list) => runTool('rclone', ['delete', '--files-from-raw', list, '--no-traverse', remote]));
    },
  };
}

interface Listed {
  Path: string;
  Size: number;
  Hashes?: { md5?: string };
}

/** One run of rclone gives all its files the same headers. */
function byHeaders(files: ReadonlyMap<string, string>): [string[], Map<string, string>][] {
  const groups = Map.groupBy(files, ([path]) => uploadHeaders(path).join('\n'));
  return [...groups].map(([headers, group]) => [headers.split('\n'), new Map(group)]);
}
