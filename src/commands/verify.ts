import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareRelease, surplusFiles } from '../publish/compare-release.ts';
import { fetchFiles, fetchRelease, isPublic } from '../publish/fetch-release.ts';
import { makeRelease, type Release, readRelease, releaseFile } from '../publish/release.ts';
import { CommandError } from './command-error.ts';

/**
 * `npm run verify -- <folder or address>`: compares a site with the manifest that stands in it, or with another
 * (`--release dist/release.json`). Changes nothing. Returns the exit code, 1 when a file differs.
 */
export async function verify(args: string[]): Promise<number> {
  const { site, manifest } = readOptions(args);
  const url = /^https?:\/\//.test(site) ? siteAddress(site) : undefined;
  const release = manifest === undefined ? await ownRelease(site, url) : readManifest(manifest);
  const { problems, notes } = url ? await verifyAddress(url, release) : verifyFolder(site, release);
  for (const line of [...problems, ...notes]) console.log(line);
  const total = Object.keys(release.files).length;
  const newest = release.newest === null ? '' : `(가장 새 내용: ${release.newest})`;
  console.log(
    problems.length === 0
      ? `\`${site}\`: 파일 ${total}개가 목록과 같습니다${newest}.`
      : `\`${site}\`: 목록의 파일 ${total}개와 견주어 다른 것이 ${problems.length}개 있습니다${newest}.`,
  );
  return problems.length === 0 ? 0 : 1;
}

function verifyFolder(folder: string, release: Release): { problems: string[]; notes: string[] } {
  const { files } = makeRelease(folder);
  const problems = [...compareRelease(release, new Map(Object.entries(files))), ...surplusFiles(release, files)];
  return { problems, notes: [] };
}

async function verifyAddress(url: URL, release: Release): Promise<{ problems: string[]; notes: string[] }> {
  const { found, ledOn } = await fetchFiles(url, release);
  const files = Object.fromEntries(Object.entries(release.files).filter(([path]) => isPublic(path)));
  const hidden = Object.keys(release.files).filter((path) => !isPublic(path));
  const notes = [
    ...(hidden.length > 0 ? [`호스트만 읽는 파일은 견주지 않았습니다: ${hidden.join(', ')}`] : []),
    ...(ledOn.length > 0 ? [`옮긴 주소 ${ledOn.length}개는 이 사이트의 다른 페이지로 이어집니다.`] : []),
  ];
  return { problems: compareRelease({ ...release, files }, found), notes };
}

async function ownRelease(site: string, url: URL | undefined): Promise<Release> {
  return url ? fetchRelease(url) : readManifest(join(site, releaseFile));
}

function readManifest(file: string): Release {
  if (existsSync(file)) return readRelease(readFileSync(file, 'utf8'));
  throw new CommandError(`\`${file}\` 파일이 없습니다. \`npm run build\`가 사이트와 함께 만듭니다.`);
}

function siteAddress(written: string): URL {
  if (!URL.canParse(written)) throw new CommandError(`사이트의 주소로 읽을 수 없습니다: \`${written}\``);
  const { origin, pathname } = new URL(written);
  return new URL(pathname.endsWith('/') ? pathname : `${pathname}/`, origin);
}

function readOptions(args: string[]): { site: string; manifest: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { release: { type: 'string' } },
      allowPositionals: true,
    });
    const [site = 'dist', ...others] = positionals;
    if (others.length > 0) throw new Error('one site');
    return { site, manifest: values.release };
  } catch {
    throw new CommandError(
      `\`npm run verify -- <폴더나 주소>\`처럼 씁니다. 다른 목록과 견주려면 \`--release <파일>\`을 더하세요. 받은 것: \`${args.join(' ')}\``,
    );
  }
}
