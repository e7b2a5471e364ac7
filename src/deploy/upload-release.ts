import { join } from 'node:path';
import type { Archive } from './archive.ts';
import { objectPath, writeKeptRelease, writeTurns } from './archive.ts';
import type { KeptRelease } from './kept-release.ts';
import type { Store, Stored } from './store.ts';
import type { UploadStep } from './upload-order.ts';
import { uploadOrder } from './upload-order.ts';

/** What an upload would do. */
export interface UploadPlan {
  kept: KeptRelease;
  /** The contents that the archive lacks, by their hashes: a path that has each. */
  objects: Map<string, string>;
  steps: UploadStep[];
}

/** The files that an upload puts where readers find them. */
export function pathsOf({ steps }: UploadPlan): string[] {
  return steps.flatMap(({ paths }) => paths);
}

/** Compares a release with what is at the target, by what both tell: no file has to be here. */
export function planUpload(kept: KeptRelease, archive: Archive, listed: ReadonlyMap<string, Stored>): UploadPlan {
  const objects = new Map<string, string>();
  for (const [path, { sha256, size }] of Object.entries(kept.files))
    if (archive.objects.get(sha256) !== size) objects.set(sha256, path);
  const changed = Object.entries(kept.files)
    .filter(([path, { sha256, size, md5 }]) => {
      const there = listed.get(path);
      if (there?.size !== size) return true;
      return there.md5 === undefined || md5 === undefined ? !isKnownThere(path, sha256, archive) : there.md5 !== md5;
    })
    .map(([path]) => path);
  return { kept, objects, steps: uploadOrder(changed, (path) => listed.has(path)) };
}

/**
 * Puts a release in the place of the one that readers have, so that they find a whole site at every moment. What fails
 * can be done again: what is there already is left.
 */
export async function uploadRelease(
  { kept, objects, steps }: UploadPlan,
  folder: string,
  { site, keep }: Record<'site' | 'keep', Store>,
  { turns }: Archive,
  { now, tell }: { now: string; tell: (line: string) => void },
): Promise<void> {
  // Known before its first file is there: what an upload that is never finished leaves must not stay for ever.
  await writeKeptRelease(keep, kept);
  if (objects.size > 0) tell(`  보관할 내용: ${objects.size}개`);
  await keep.put(new Map([...objects].map(([hash, path]) => [objectPath(hash), join(folder, path)])));
  for (const { name, paths } of steps) {
    tell(`  ${name}: ${paths.length}개`);
    await site.put(new Map(paths.map((path) => [path, join(folder, path)])));
  }
  if (turns.at(-1)?.id !== kept.id) await writeTurns(keep, [...turns, { id: kept.id, from: now }]);
}

/** For places that do not tell hashes: by the release that readers have, unless one was on its way since. */
function isKnownThere(path: string, sha256: string, { releases, turns }: Archive): boolean {
  const turn = turns.at(-1);
  const current = releases.find(({ id }) => id === turn?.id);
  if (!turn || current?.files[path]?.sha256 !== sha256) return false;
  const unfinished = releases.filter(({ id, begun }) => begun > turn.from && id !== turn.id);
  return unfinished.every(({ files }) => (files[path]?.sha256 ?? sha256) === sha256);
}
