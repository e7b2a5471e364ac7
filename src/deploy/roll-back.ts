import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../commands/command-error.ts';
import { describeFile } from '../publish/release.ts';
import type { Archive } from './archive.ts';
import { objectPath, readArchive } from './archive.ts';
import type { DeployOptions } from './deploy-site.ts';
import { replaceRelease } from './deploy-site.ts';
import { gatherFiles, inWorkFolder } from './gather-files.ts';
import type { KeptRelease } from './kept-release.ts';
import type { Store } from './store.ts';
import { forgetReleases } from './tidy-archive.ts';
import { pathsOf, planUpload } from './upload-release.ts';
import { releasesWithWithheld } from './withheld-since.ts';

/**
 * Gives readers a kept release again, byte for byte; only what readers do not have any more is fetched. Addresses that
 * came since stay where they are. A release that says what has been withheld since is forgotten instead. Returns the
 * paths that caches must forget.
 *
 * @param name the id of a release, or how it begins
 */
export async function rollBack(name: string, options: DeployOptions): Promise<string[]> {
  const archive = await readArchive(options.keep);
  const release = findRelease(name, archive);
  const [saying] = await releasesWithWithheld([release], options.newsroom, options.keep, new Set());
  if (saying) {
    // Not the contents that the site of today shares with it: it has been looked at when it went out.
    const current = archive.releases.find(({ id }) => id === archive.turns.at(-1)?.id) ?? release;
    if (!options.isDry && current.id !== release.id) await forgetReleases([release], archive, current, options.keep);
    throw new CommandError(forgottenSentence(release.id));
  }
  const plan = planUpload({ ...release, begun: options.now }, archive, await options.site.list());
  if (plan.objects.size > 0) throw new CommandError(brokenSentence(plan.objects.size));
  let purge: string[] = [];
  await inWorkFolder(async (objects) => {
    const wanted = pathsOf(plan).map((path): [string, string] => [path, release.files[path]?.sha256 ?? '']);
    await fetchObjects([...new Set(wanted.map(([, sha256]) => sha256))], options.keep, objects);
    const files = new Map(wanted.map(([path, sha256]) => [path, join(objects, objectPath(sha256))]));
    await gatherFiles(files, async (folder) => {
      purge = await replaceRelease(folder, plan, archive, options);
    });
  });
  return purge;
}

function findRelease(wanted: string, { releases, turns }: Archive): KeptRelease {
  const had = releases.filter(({ id }) => id.startsWith(wanted) && turns.some((turn) => turn.id === id));
  const [release, ...others] = had;
  if (!release || others.length > 0) {
    throw new CommandError(
      `보관한 판 \`${wanted}\`을 ${release ? '하나로 정할 수 없습니다' : '찾을 수 없습니다'}. \`--list\`로 확인하세요.`,
    );
  }
  if (release.isForgotten) throw new CommandError(forgottenSentence(release.id));
  return release;
}

async function fetchObjects(hashes: readonly string[], keep: Store, folder: string): Promise<void> {
  await keep.get(hashes.map(objectPath), folder);
  const broken = hashes.filter((hash) => {
    const file = join(folder, objectPath(hash));
    return !existsSync(file) || describeFile(readFileSync(file)).sha256 !== hash;
  });
  if (broken.length > 0) throw new CommandError(brokenSentence(broken.length));
}

function forgottenSentence(id: string): string {
  return `판 ${id}에는 그 뒤에 싣지 않기로 한 것이 있어 되돌릴 수 없습니다. 내용은 지웠습니다.`;
}

function brokenSentence(count: number): string {
  return `보관한 내용 ${count}개가 없거나 상했습니다. 되돌리지 않았고, 사이트는 그대로입니다.`;
}
