import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { changedFiles } from './changed-files.ts';
import { findRedactedFiles } from './find-redacted-files.ts';

/**
 * What a CDN must forget at once, because the site in `before` still says what the one in `after` withholds: every
 * address whose file has changed or is no more. Nothing when nothing has been withheld since.
 */
export function addressesToPurge(
  { site, moves, redactions }: Pick<Newsroom, 'site' | 'moves' | 'redactions'>,
  before: string,
  after: string,
): string[] {
  const withheld = [...moves.graves].filter(([, { kind }]) => kind === 'withheld').map(([path]) => path);
  const isNew = (path: string) => {
    const [old, now] = [before, after].map((folder) => join(folder, path, path.endsWith('/') ? 'index.html' : ''));
    return old !== undefined && now !== undefined && existsSync(old) && !readFileSync(old).equals(readFileSync(now));
  };
  const said = existsSync(before) && (withheld.some(isNew) || findRedactedFiles(before, redactions).length > 0);
  if (!said) return [];
  return changedFiles(before, after).map((path) =>
    absoluteUrl(site, encodeURI(`/${path.replace(/(^|\/)index\.html$/, '$1')}`)),
  );
}
