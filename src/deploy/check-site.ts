import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { unrecordedAddresses, unrecordedRevisions } from '../permalinks/unrecorded.ts';
import { findRedactedFiles } from '../publish/find-redacted-files.ts';
import { listedPages } from '../publish/listed-pages.ts';
import type { Release } from '../publish/release.ts';
import { makeRelease, readRelease, releaseFile } from '../publish/release.ts';
import { withheldPaths } from '../publish/withheld-paths.ts';
import { unansweredAddresses } from './unanswered-addresses.ts';

const shown = 10;

/** The release in a folder, or why it must not go out, in Korean: each sentence says how to mend it. */
export function checkSite(
  folder: string,
  newsroom: Newsroom,
): { release: Release; problems?: never } | { problems: string[] } {
  const manifest = join(folder, releaseFile);
  if (!existsSync(manifest)) return { problems: [`\`${folder}\`에 판의 목록(release.json)이 없습니다. ${rebuild}`] };
  const release = readRelease(readFileSync(manifest, 'utf8'));
  const broken = differences(release, makeRelease(folder));
  const lost = unansweredAddresses(folder, newsroom);
  const fresh = unrecordedAddresses(newsroom);
  const stale = unrecordedRevisions(newsroom);
  const said = [
    ...withheldPages(folder, newsroom),
    ...findRedactedFiles(folder, newsroom.redactions, withheldPaths(newsroom)).map(
      ({ shown: path, lines }) => `${path} (redactions.yaml:${lines.join(', ')})`,
    ),
  ];
  const problems = [
    ...told(broken, `\`${folder}\`의 파일이 판의 목록(release.json)과 다릅니다. ${rebuild}`),
    ...told(lost, `기록된 주소인데 \`${folder}\`에 없습니다. ${rebuild}`),
    ...told(said, `싣지 않기로 한 것이 \`${folder}\`에 있습니다. ${rebuild}`),
    ...(fresh.length > 0
      ? [`새 주소 ${fresh.length}개가 아직 기록되지 않았습니다. \`npm run permalinks\`로 적은 뒤 다시 실행하세요.`]
      : []),
    ...(fresh.length === 0 && stale > 0
      ? [`바뀐 글이나 일정 ${stale}건이 아직 기록되지 않았습니다. \`npm run permalinks\`로 적은 뒤 다시 실행하세요.`]
      : []),
  ];
  return problems.length > 0 ? { problems } : { release };
}

const rebuild = '`npm run build`로 다시 만드세요';

function differences({ files }: Release, { files: there }: Release): string[] {
  const paths = [...new Set([...Object.keys(files), ...Object.keys(there)])].sort();
  return paths.filter((path) => files[path]?.sha256 !== there[path]?.sha256);
}

/** What is withheld and was still a page of its own when the site was made. */
function withheldPages(folder: string, newsroom: Newsroom): string[] {
  const alive = listedPages(folder);
  return withheldPaths(newsroom).filter((path) => alive.has(absoluteUrl(newsroom.site, path)));
}

function told(paths: readonly string[], sentence: string): string[] {
  if (paths.length === 0) return [];
  const more = paths.length > shown ? [`  … 그 밖에 ${paths.length - shown}개`] : [];
  return [`${sentence}:`, ...paths.slice(0, shown).map((path) => `  ${path}`), ...more];
}
