import { join } from 'node:path';
import type { Newsroom } from '../content/newsroom.ts';
import { findRedactedFiles } from '../publish/find-redacted-files.ts';
import { fileOf } from '../publish/site-files.ts';
import { withheldPaths } from '../publish/withheld-paths.ts';
import { objectPath } from './archive.ts';
import { gatherFiles, inWorkFolder } from './gather-files.ts';
import type { KeptRelease } from './kept-release.ts';
import type { Store } from './store.ts';

/**
 * The kept releases that still say what the newsroom withholds today: a piece at a path that was not withheld when
 * they were made, or a word of `redactions.yaml` in any of their files.
 *
 * @param clean the hashes of contents that are known to have no such word
 */
export async function releasesWithWithheld(
  releases: readonly KeptRelease[],
  newsroom: Pick<Newsroom, 'moves' | 'redactions'>,
  keep: Store,
  clean: ReadonlySet<string>,
): Promise<KeptRelease[]> {
  const withheld = withheldPaths(newsroom);
  const found: KeptRelease[] = [];
  for (const release of releases) {
    if (release.isForgotten) continue;
    const before = new Set(release.withheld);
    const has = (path: string) => release.files[fileOf(path)] !== undefined;
    const says = withheld.some((path) => !before.has(path) && has(path));
    if (says || (await hasRedacted(release, newsroom.redactions, keep, clean))) found.push(release);
  }
  return found;
}

/** Reads the contents that are not known: a word may stand in any of them. */
async function hasRedacted(
  { files }: KeptRelease,
  redactions: Newsroom['redactions'],
  keep: Store,
  clean: ReadonlySet<string>,
): Promise<boolean> {
  if (redactions.length === 0) return false;
  const unknown = Object.entries(files).filter(([, { sha256 }]) => !clean.has(sha256));
  return inWorkFolder(async (folder) => {
    await keep.get([...new Set(unknown.map(([, { sha256 }]) => objectPath(sha256)))], folder);
    const named = new Map(unknown.map(([path, { sha256 }]) => [path, join(folder, objectPath(sha256))]));
    let found = false;
    await gatherFiles(named, async (site) => {
      found = findRedactedFiles(site, redactions).length > 0;
    });
    return found;
  });
}
