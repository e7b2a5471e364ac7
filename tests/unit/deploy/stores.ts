import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { folderStore } from '../../../src/deploy/folder-store.ts';
import { rcloneStore } from '../../../src/deploy/rclone-store.ts';
import { rsyncStore } from '../../../src/deploy/rsync-store.ts';
import type { Store } from '../../../src/deploy/store.ts';
import { scratchFolder } from '../publish/scratch-folder.ts';
import { hasRclone, startS3 } from './s3.ts';

const isThere = (tool: string) => process.env['CI'] !== undefined || spawnSync(tool, ['--version']).status === 0;

/** A store of each kind that is empty, where this machine has what it takes. */
export const stores: Record<string, { skip: boolean; open: (context: TestContext) => Store | Promise<Store> }> = {
  'a folder': { skip: false, open: (t) => folderStore(join(scratchFolder(t), 'www/site')) },
  'a server by rsync': {
    skip: !isThere('rsync'),
    open(t) {
      const folder = scratchFolder(t);
      // Runs here what ssh would run there.
      const shell = join(folder, 'ssh');
      writeFileSync(shell, '#!/bin/sh\nshift 3\nexec sh -c "$*"\n', { mode: 0o755 });
      process.env['RSYNC_RSH'] = shell;
      return rsyncStore(`user@host:${folder}/www/site`);
    },
  },
  'a bucket by rclone': {
    skip: !hasRclone(),
    async open(t) {
      await startS3(t, scratchFolder(t));
      return rcloneStore('test:news/www/site');
    },
  },
};
