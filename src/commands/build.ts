import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../content/list-files.ts';
import { newestDay } from '../content/newest-day.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { openNewsroom } from '../content/open-newsroom.ts';
import { sortFiles } from '../content/sort-files.ts';
import { writeDate } from '../dates/write-date.ts';
import { accountForFiles } from '../publish/account-for-files.ts';
import { addIntegrity } from '../publish/add-integrity.ts';
import { addressesToPurge } from '../publish/addresses-to-purge.ts';
import { type Census, checkCensus } from '../publish/check-census.ts';
import { expectedFiles } from '../publish/expected-files.ts';
import { explainFileError } from '../publish/explain-file-error.ts';
import { findRedactedFiles } from '../publish/find-redacted-files.ts';
import { writeHostFiles, writePublishedRules } from '../publish/host-files.ts';
import { precompress } from '../publish/precompress.ts';
import { projectLock } from '../publish/project-lock.ts';
import { publishFolder, wasInterrupted } from '../publish/publish-folder.ts';
import { recoverFolder } from '../publish/recover-folder.ts';
import { makeRelease, releaseFile, writeRelease } from '../publish/release.ts';
import { withheldPaths } from '../publish/withheld-paths.ts';
import { writeFormerFiles } from '../publish/write-former-files.ts';
import { adviseOnChanges } from './advise-on-changes.ts';
import { CommandError } from './command-error.ts';
import { describeNewsroom } from './describe-newsroom.ts';
import { describePurge } from './describe-purge.ts';
import { describeRecovery } from './describe-recovery.ts';
import { describeRedacted } from './describe-redacted.ts';
import { describeSetRecovery } from './describe-set-recovery.ts';
import { describeUnrecorded } from './describe-unrecorded.ts';
import { describeWaiting } from './describe-waiting.ts';
import { formatMistakes } from './format-mistakes.ts';
import type { SiteOptions } from './site-options.ts';
import { siteOptions } from './site-options.ts';

/** `npm run build`: replaces the published folder as a whole, or says why not and leaves it. Returns the exit code. */
export async function build(args: string[]): Promise<number> {
  const options = siteOptions(args);
  try {
    return await buildAlone(options);
  } catch (error) {
    throw explainFileError(error, options.out) ?? error;
  }
}

async function buildAlone(options: SiteOptions): Promise<number> {
  const release = projectLock(process.cwd());
  if (!release) throw new CommandError('다른 창에서 이 사이트를 만들고 있습니다. 그 일이 끝난 뒤 다시 실행하세요.');
  try {
    return await buildSite(options);
  } finally {
    release();
  }
}

async function buildSite({ content, out, compressed }: SiteOptions): Promise<number> {
  const recovery = recoverFolder(out) ?? (wasInterrupted() ? 'undone' : undefined);
  if (recovery) console.log(describeRecovery(recovery, out));
  for (const line of describeSetRecovery(content)) console.log(line);
  const opened = openNewsroom(content);
  if (!opened.newsroom) {
    console.log(formatMistakes(opened.mistakes));
    console.log(`사이트를 만들지 않았습니다. \`${out}\` 폴더는 그대로입니다.`);
    return 1;
  }
  const { newsroom, waiting, heldBack } = opened;
  console.log(`사이트를 만듭니다: ${describeNewsroom(newsroom)}`);
  // Astro takes a second to load, which nobody should wait for to be told of a mistake.
  const { writeSite } = await import('./write-site.ts');
  // Counted anew from the disk: what the reading lost is not in what it returned.
  const census = { texts: sortFiles(listFiles(content, content).files, content).texts.length, heldBack };
  let purge: string[] = [];
  let counted: string[] = [];
  await publishFolder(out, async (folder) => {
    await writeSite(newsroom, content, folder);
    counted = finishSite(folder, newsroom, census, { content, compressed });
    purge = addressesToPurge(newsroom, out, folder);
  });
  writeHostFiles(out, newsroom);
  const pages = [...newsroom.addresses.keys()].filter((path) => path.endsWith('/')).length;
  console.log(`\`${out}\` 폴더에 페이지 ${pages}개를 만들었습니다.`);
  for (const line of counted) console.log(line);
  for (const line of describePurge(purge)) console.log(line);
  for (const line of describeUnrecorded(newsroom)) console.log(line);
  for (const line of adviseOnChanges(newsroom, content)) console.log(line);
  for (const line of describeWaiting(waiting, content)) console.log(line);
  return 0;
}

/**
 * Writes what Astro does not, and sees that everything is there and nothing that must not be. Returns the numbers in
 * words, and what is to be told of limits of hosts. Throws `CommandError`.
 */
function finishSite(
  folder: string,
  newsroom: Newsroom,
  census: Census,
  { content, compressed }: Pick<SiteOptions, 'content' | 'compressed'>,
): string[] {
  writeFormerFiles(folder, newsroom);
  addIntegrity(folder, newsroom.site.base);
  const limits = writePublishedRules(folder, newsroom);
  const { counts, problems: unaccounted } = accountForFiles(folder, expectedFiles(newsroom, 'public'));
  if (unaccounted.length > 0) throw new CommandError(unaccounted.join('\n'));
  const { line, problems: disagreements } = checkCensus(folder, newsroom, census);
  const redacted = describeRedacted(
    findRedactedFiles(folder, newsroom.redactions, withheldPaths(newsroom)),
    newsroom,
    content,
  );
  const problems = [...disagreements, ...redacted];
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  if (compressed) precompress(folder);
  const day = newestDay([...newsroom.byPath.values()], newsroom.site.timeZone);
  writeFileSync(join(folder, releaseFile), writeRelease(makeRelease(folder, day ? writeDate(day) : null)));
  const kinds = [...counts].filter(([, count]) => count > 0).map(([kind, count]) => `${kind} ${count}`);
  return [line, `파일: ${kinds.join(' · ')}`, ...limits];
}
