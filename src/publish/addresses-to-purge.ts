import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { changedFiles } from './changed-files.ts';
import { findRedactedFiles } from './find-redacted-files.ts';
import { addressOfFile, fileOf } from './site-files.ts';
import { withheldPaths } from './withheld-paths.ts';

/**
 * What a CDN must forget at once, because the site in `before` still says what the one in `after` withholds: every
 * address whose file has changed or is no more. Nothing when nothing has been withheld since.
 */
export function addressesToPurge(
  { site, moves, redactions }: Pick<Newsroom, 'site' | 'moves' | 'redactions'>,
  before: string,
  after: string,
): string[] {
  const isNew = (file: string) => {
    const old = join(before, file);
    return existsSync(old) && !readFileSync(old).equals(readFileSync(join(after, file)));
  };
  const withheld = withheldPaths({ moves }).map(fileOf);
  const said = existsSync(before) && (withheld.some(isNew) || findRedactedFiles(before, redactions).length > 0);
  if (!said) return [];
  return changedFiles(before, after).map((file) => absoluteUrl(site, encodeURI(addressOfFile(file))));
}
