import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardPaths } from '../cards/card.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { openNewsroom } from '../content/open-newsroom.ts';
import { addressesToPurge } from '../publish/addresses-to-purge.ts';
import { explainFileError } from '../publish/explain-file-error.ts';
import { findRedactedFiles } from '../publish/find-redacted-files.ts';
import { projectLock } from '../publish/project-lock.ts';
import { publishFolder } from '../publish/publish-folder.ts';
import { recoverFolder } from '../publish/recover-folder.ts';
import { redirectRules, redirectsFile } from '../publish/redirect-rules.ts';
import { verifyPages } from '../publish/verify-pages.ts';
import { writeFormerFiles } from '../publish/write-former-files.ts';
import { adviseOnChanges } from './advise-on-changes.ts';
import { CommandError } from './command-error.ts';
import { describeNewsroom } from './describe-newsroom.ts';
import { describePurge } from './describe-purge.ts';
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

async function buildSite({ content, out }: SiteOptions): Promise<number> {
  recoverFolder(out);
  const opened = openNewsroom(content);
  if (!opened.newsroom) {
    console.log(formatMistakes(opened.mistakes));
    console.log(`사이트를 만들지 않았습니다. \`${out}\` 폴더는 그대로입니다.`);
    return 1;
  }
  const { newsroom, waiting } = opened;
  console.log(`사이트를 만듭니다: ${describeNewsroom(newsroom)}`);
  // Astro takes a second to load, which nobody should wait for to be told of a mistake.
  const { writeSite } = await import('./write-site.ts');
  let purge: string[] = [];
  await publishFolder(out, async (folder) => {
    await writeSite(newsroom, content, folder);
    finishSite(folder, newsroom);
    purge = addressesToPurge(newsroom, out, folder);
  });
  const pages = [...newsroom.addresses.keys()].filter((path) => path.endsWith('/')).length;
  console.log(`\`${out}\` 폴더에 페이지 ${pages}개를 만들었습니다.`);
  for (const line of describePurge(purge)) console.log(line);
  for (const line of describeUnrecorded(newsroom)) console.log(line);
  for (const line of adviseOnChanges(newsroom, content)) console.log(line);
  for (const line of describeWaiting(waiting, content)) console.log(line);
  return 0;
}

/** Writes what Astro does not, and sees that everything is there and nothing that must not be. Throws `CommandError`. */
function finishSite(folder: string, newsroom: Newsroom): void {
  const { addresses, media, renditions, moves, redactions } = newsroom;
  writeFormerFiles(folder, newsroom);
  const rules = redirectRules(newsroom);
  if (rules.length > 0) writeFileSync(join(folder, '_redirects'), redirectsFile(rules));
  const former = [...moves.redirects.keys(), ...moves.graves.keys()];
  const promised = [...addresses.keys(), ...former, ...cardPaths(newsroom), ...media.keys(), ...renditions.keys()];
  const problems = [
    ...verifyPages(folder, promised),
    ...findRedactedFiles(folder, redactions).map(
      (file) => `\`${file}\`: \`redactions.yaml\`에서 싣지 않기로 한 말이 있습니다`,
    ),
  ];
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
}
