import { compareText } from '../content/sort-entries.ts';
import type { Release } from './release.ts';

type Files = Readonly<Record<string, Release['files'][string]>>;

/** What was found where a file should be: the file, or, in Korean, why there is none. */
export type Found = Release['files'][string] | string;

/** A Korean line for every file of a manifest that is missing or has other bytes in `found`, in the order of paths. */
export function compareRelease({ files }: Release, found: ReadonlyMap<string, Found>): string[] {
  return Object.entries(files)
    .flatMap(([path, expected]) => {
      const problem = differenceOf(expected, found.get(path) ?? '없습니다');
      return problem === undefined ? [] : [`\`${path}\`: ${problem}`];
    })
    .sort(compareText);
}

/** A Korean line for every file that a manifest does not know. */
export function surplusFiles({ files }: Release, found: Files): string[] {
  return Object.keys(found)
    .filter((path) => !Object.hasOwn(files, path))
    .map((path) => `\`${path}\`: 목록에 없는 파일입니다`)
    .sort(compareText);
}

function differenceOf(expected: Release['files'][string], found: Found): string | undefined {
  if (typeof found === 'string') return found;
  if (found.sha256 === expected.sha256) return undefined;
  return `내용이 다릅니다(목록 ${expected.size}바이트, 받은 것 ${found.size}바이트)`;
}
