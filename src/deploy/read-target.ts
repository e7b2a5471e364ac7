import { join } from 'node:path';
import { CommandError } from '../commands/command-error.ts';
import { folderStore } from './folder-store.ts';
import type { HostName } from './git-hosts.ts';
import { isHostName } from './git-hosts.ts';
import { rcloneStore } from './rclone-store.ts';
import { rsyncStore } from './rsync-store.ts';
import type { Store } from './store.ts';

/** Where a site goes: a place that files are put in, or a host that fetches it from git by itself. */
export type Target =
  | { host: HostName }
  | { name: string; store: Store; folder?: string; within: (path: string) => Target };

/** Reads `rclone:remote:bucket/path`, `rsync:user@host:/path`, a folder with a slash in it, or the name of a host. */
export function readTarget(written: string): Target {
  if (isHostName(written)) return { host: written };
  const [, kind, place = ''] = /^(rclone|rsync):(.+)$/s.exec(written) ?? [];
  const within = (path: string) => readTarget(`${written.replace(/([^:/])\/*$/, '$1/')}${path}`);
  if (kind === 'rclone' && place.includes(':')) return { name: written, store: rcloneStore(place), within };
  // A daemon of rsync (`rsync://`) does not find files of a list (seen with 3.5.0).
  if (kind === 'rsync' && !place.includes('://')) return { name: written, store: rsyncStore(place), within };
  if (kind === undefined && /^(?:\.{0,2}\/|[a-z]:[\\/])/i.test(written)) {
    return {
      name: written,
      store: folderStore(written),
      folder: written,
      within: (path) => readTarget(join(written, path)),
    };
  }
  throw new CommandError(explainTarget(written));
}

export function explainTarget(received: string): string {
  return [
    `올릴 곳을 알 수 없습니다. 받은 것: \`${received}\`. 이렇게 씁니다:`,
    '  npm run deploy -- rclone:이름:버킷/폴더      S3와 그 밖에 rclone이 닿는 곳 (`rclone config`로 이름을 먼저 만듭니다)',
    '  npm run deploy -- rsync:user@host:/srv/www  rsync와 ssh로 닿는 서버',
    '  npm run deploy -- /srv/www                  이 컴퓨터의 폴더 (`./`나 `/`로 시작)',
    '  npm run deploy -- pages                     git에서 가져가는 곳에서 할 일: pages, cloudflare, netlify, vercel',
    '더할 수 있는 것: `--dry-run`(올리지 않고 보기), `--list`(보관한 판), `--rollback <판>`(되돌리기), `--break-lock`(멈춘 컴퓨터의 자물쇠 풀기), `--keep <곳>`(지난 판을 따로 보관), `--content <폴더>`, `--out <폴더>`',
  ].join('\n');
}
