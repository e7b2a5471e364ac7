import type { Archive } from './archive.ts';
import { objectPath, writeKeptRelease } from './archive.ts';
import type { KeptRelease, Turn } from './kept-release.ts';
import type { Store } from './store.ts';

const days = 30;

/** The releases whose last turn, or whose unfinished way, ended more than 30 days ago. */
export function expiredReleases({ releases, turns }: Pick<Archive, 'releases' | 'turns'>, now: string): KeptRelease[] {
  const limit = new Date(Date.parse(now) - days * 24 * 60 * 60 * 1000).toISOString();
  return releases.filter(({ id, begun }) => {
    const end = endOf(id, turns);
    return end !== null && (end ?? begun) < limit;
  });
}

/**
 * Makes the archive forget what releases said: first that there is a way back to them, then their contents. Returns
 * all releases as they are now.
 *
 * @param upcoming the release that takes their place
 */
export async function forgetReleases(
  forgotten: readonly KeptRelease[],
  { releases, objects }: Pick<Archive, 'releases' | 'objects'>,
  upcoming: KeptRelease,
  keep: Store,
): Promise<KeptRelease[]> {
  const after = releases.map((each) => (forgotten.includes(each) ? { ...each, isForgotten: true } : each));
  const leaving = after.filter(({ id, isForgotten }) => isForgotten && id !== upcoming.id);
  for (const each of leaving) if (!releases.includes(each)) await writeKeptRelease(keep, each);
  const needed = hashesOf([...after.filter(({ isForgotten }) => !isForgotten), upcoming]);
  // By what is there, and again every time: an earlier try may have been interrupted just here.
  if (leaving.length > 0) await keep.delete([...objects.keys()].filter((hash) => !needed.has(hash)).map(objectPath));
  return after;
}

/** Deletes what forgotten releases left where readers find it, but for the looks of pages that readers still have open. */
export async function clearForgotten(
  releases: readonly KeptRelease[],
  upcoming: KeptRelease,
  { site, keep }: Record<'site' | 'keep', Store>,
): Promise<string[]> {
  const cleared: string[] = [];
  for (const release of releases) {
    if (!release.isForgotten || release.id === upcoming.id) continue;
    const paths = Object.keys(release.files).filter((path) => !isLook(path));
    if (paths.length === 0) continue;
    const gone = paths.filter((path) => upcoming.files[path] === undefined);
    await site.delete(gone);
    const looks = Object.entries(release.files).filter(([path]) => isLook(path));
    await writeKeptRelease(keep, { ...release, files: Object.fromEntries(looks) });
    cleared.push(...gone);
  }
  return cleared;
}

/** Deletes releases, and what only they needed. Returns how many files readers can no longer ask for. */
export async function removeReleases(
  leaving: readonly KeptRelease[],
  staying: readonly KeptRelease[],
  { site, keep }: Record<'site' | 'keep', Store>,
): Promise<number> {
  const paths = [...pathsOf(leaving).difference(pathsOf(staying))];
  await site.delete(paths);
  await keep.delete([...hashesOf(leaving).difference(hashesOf(staying))].map(objectPath));
  // Last: until then it is known what there is to delete.
  await keep.delete(leaving.map(({ id }) => `${id}.json`));
  return paths.length;
}

/** Style, script and letters, which say nothing of any piece. */
export function isLook(path: string): boolean {
  return /^assets\/.*\.(?:css|js|woff2)$/.test(path);
}

/** When a release was last replaced; null while readers have it, undefined when they never had it. */
function endOf(id: string, turns: readonly Turn[]): string | null | undefined {
  const last = turns.findLastIndex((turn) => turn.id === id);
  return last < 0 ? undefined : (turns[last + 1]?.from ?? null);
}

function hashesOf(releases: readonly KeptRelease[]): Set<string> {
  return new Set(releases.flatMap(({ files }) => Object.values(files).map(({ sha256 }) => sha256)));
}

function pathsOf(releases: readonly KeptRelease[]): Set<string> {
  return new Set(releases.flatMap(({ files }) => Object.keys(files)));
}
