import { fileOf, filesAndLinksIn } from './site-files.ts';

/** What a file of a site is there for, as the last lines of a build count them. */
export const fileKinds = [
  '페이지',
  '옮기거나 없앤 주소',
  '없는 주소의 페이지',
  '프로그램이 읽는 파일',
  '공유 그림',
  '사진',
  '그대로 싣는 파일',
  '아이콘',
  '호스트가 읽는 파일',
] as const;

export type FileKind = (typeof fileKinds)[number];

/** What is to be in a site, by kind: addresses (`/articles/x/`, `/rss.xml`, `/cards/articles/x.png`). */
export type Expected = Readonly<Record<FileKind, Iterable<string>>>;

// The hash of its bytes is in the name of all that Astro bundles.
const bundled = /^assets\/[^/]+\.[\w-]{8}\.(?:css|js|woff2)$/;
const bundledKind = '글꼴과 코드';
const optional: FileKind = '호스트가 읽는 파일';

/**
 * Compares a finished site with all that should be in it: every file is there for something, and whatever should be
 * there is a file. Returns how many there are of each kind, and a Korean sentence for every one that is missing and
 * every one that nobody asked for.
 */
export function accountForFiles(
  folder: string,
  expected: Expected,
): { counts: Map<string, number>; problems: string[] } {
  const kinds = new Map<string, FileKind>();
  for (const kind of fileKinds.toReversed())
    for (const address of expected[kind]) kinds.set(fileOf(address).normalize('NFC'), kind);
  const files = new Set(filesAndLinksIn(folder).map((file) => file.normalize('NFC')));
  const counts = new Map<string, number>([...fileKinds, bundledKind].map((kind) => [kind, 0]));
  const problems: string[] = [];
  for (const file of files) {
    const kind = kinds.get(file) ?? (bundled.test(file) ? bundledKind : undefined);
    if (kind === undefined) problems.push(`\`${file}\`: 만들어졌는데 왜 있는지 알 수 없는 파일입니다`);
    else counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [file, kind] of kinds) {
    if (files.has(file) || kind === optional) continue;
    problems.push(`\`${file}\`: 있어야 하는데 만들어지지 않았습니다(${kind})`);
  }
  return { counts, problems: problems.toSorted() };
}
