import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Newsroom } from '../content/newsroom.ts';
import type { Release } from '../publish/release.ts';
import { describeFile, releaseFile } from '../publish/release.ts';
import { withheldPaths } from '../publish/withheld-paths.ts';
import type { Archive } from './archive.ts';
import { readArchive } from './archive.ts';
import { describePlan } from './describe-plan.ts';
import type { KeptRelease } from './kept-release.ts';
import type { Store } from './store.ts';
import { clearForgotten, expiredReleases, forgetReleases, isLook, removeReleases } from './tidy-archive.ts';
import type { UploadPlan } from './upload-release.ts';
import { planUpload, uploadRelease } from './upload-release.ts';
import { releasesWithWithheld } from './withheld-since.ts';

export interface DeployOptions {
  newsroom: Pick<Newsroom, 'moves' | 'redactions'>;
  /** Where readers find the site. */
  site: Store;
  /** Where releases are kept. */
  keep: Store;
  /** In UTC, as `Date` writes it. */
  now: string;
  isDry: boolean;
  tell: (line: string) => void;
}

/**
 * Puts a finished site at its target. Whatever it is stopped at, readers have whole pages, and the next time goes on
 * from there. Returns the paths that caches must forget, because they said what is withheld since.
 */
export async function deploySite(folder: string, release: Release, options: DeployOptions): Promise<string[]> {
  const archive = await readArchive(options.keep);
  const manifest = describeFile(readFileSync(join(folder, releaseFile)));
  const id = manifest.sha256.slice(0, 12);
  const upcoming: KeptRelease = {
    version: 1,
    id,
    begun: options.now,
    newest: release.newest,
    withheld: withheldPaths(options.newsroom),
    isForgotten: false,
    files: withMd5(folder, { ...release.files, [releaseFile]: manifest }),
  };
  const plan = planUpload(upcoming, archive, await options.site.list());
  const purge = await replaceRelease(folder, plan, archive, options);
  if (!options.isDry) await removeExpired(upcoming, options);
  return purge;
}

/**
 * Puts a release, new or old, in the place of the one that readers have. Returns the paths that caches must forget.
 *
 * @param folder has the files that the plan puts
 */
export async function replaceRelease(
  folder: string,
  plan: UploadPlan,
  archive: Archive,
  options: DeployOptions,
): Promise<string[]> {
  const { newsroom, keep, site, isDry, tell } = options;
  const { kept: upcoming } = plan;
  const others = archive.releases.filter(({ id }) => id !== upcoming.id);
  const clean = new Set(Object.values(upcoming.files).map(({ sha256 }) => sha256));
  const forgotten = await releasesWithWithheld(others, newsroom, keep, clean);
  for (const line of describePlan(plan, forgotten, archive)) tell(line);
  const purge = pathsToPurge(forgotten, upcoming);
  if (isDry) return purge;
  const releases = await forgetReleases(forgotten, archive, upcoming, keep);
  await uploadRelease(plan, folder, { site, keep }, archive, options);
  await clearForgotten(releases, upcoming, { site, keep });
  return purge;
}

/** Only with a site that has every address of the ledger: what is deleted then is no address that anybody was promised. */
async function removeExpired(upcoming: KeptRelease, { keep, site, now, tell }: DeployOptions): Promise<void> {
  const archive = await readArchive(keep);
  const leaving = expiredReleases(archive, now);
  if (leaving.length === 0) return;
  const staying = archive.releases.filter((each) => !leaving.includes(each));
  const removed = await removeReleases(leaving, [...staying, upcoming], { site, keep });
  tell(`30일이 지난 판 ${leaving.length}개와 그 판에만 있던 파일 ${removed}개를 지웠습니다.`);
}

function withMd5(folder: string, files: KeptRelease['files']): KeptRelease['files'] {
  const md5Of = (path: string) =>
    createHash('md5')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, { ...file, md5: md5Of(path) }]));
}

function pathsToPurge(forgotten: readonly KeptRelease[], upcoming: KeptRelease): string[] {
  const said = forgotten.flatMap(({ files }) =>
    Object.entries(files)
      .filter(([path, { sha256 }]) => !isLook(path) && upcoming.files[path]?.sha256 !== sha256)
      .map(([path]) => path),
  );
  return [...new Set(said)].sort();
}
