import { releaseFile } from '../publish/release.ts';

/** A step of an upload: its files may be put in any order. */
export interface UploadStep {
  name: string;
  paths: string[];
}

const looks = /\.(?:css|js|woff2?|png|jpe?g|webp|avif|gif|svg|ico|webmanifest)$/;
const leaf = /^(?:articles|interviews|events|people|organizations)\/(?!page\/).+(?:\/index\.html|\.md)$/;

/**
 * The order in which files are put, so that after each one every page that readers can reach finds what it names: what
 * pages look like before the pages, pages that are new (and that nothing leads to yet) before those that lead to them,
 * then the pieces, the lists and feeds, and at the very end the manifest. The front page is never new: it is where
 * readers come in.
 *
 * @param paths what is to be put
 * @param isThere whether readers have a file at this path already
 */
export function uploadOrder(paths: readonly string[], isThere: (path: string) => boolean): UploadStep[] {
  const groups = Map.groupBy([...paths].sort(), (path) => {
    if (path === releaseFile) return names.last;
    if (path.startsWith('assets/')) return names.assets;
    if (looks.test(path)) return names.looks;
    if (path !== 'index.html' && !isThere(path)) return path.includes('/') ? names.fresh : names.gates;
    return leaf.test(path) ? names.leaves : names.lists;
  });
  return Object.values(names).flatMap((name) => {
    const group = groups.get(name);
    return group ? [{ name, paths: group }] : [];
  });
}

const names = {
  assets: '꾸밈과 그림',
  looks: '카드와 아이콘',
  fresh: '새 주소',
  gates: '새 피드와 사이트맵',
  leaves: '달라진 글',
  lists: '목록과 피드',
  last: '판의 목록(release.json)',
} as const;
