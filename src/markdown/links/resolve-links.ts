import type { Link, Root } from 'mdast';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import { report } from '../report.ts';
import { findAll } from '../tree/find-all.ts';
import { type InternalDestination, readDestination } from './read-destination.ts';

/**
 * Gives links into this site their address under the base, and notes them; whether they lead anywhere is asked
 * when all files are read.
 *
 *     [글](../interviews/x.md#q)        <a href="/news/interviews/x/#q">글</a>
 *     [글](javascript:alert(1))         unsafe-link
 */
export function resolveLinks() {
  return (tree: Root, file: VFile): void => {
    for (const node of findAll(tree, 'link')) {
      const destination = readDestination(node.url, fileData(file).manuscript.path);
      if (destination.kind === 'internal') resolve(node, destination, file);
      if (destination.kind === 'external') node.url = destination.url;
      if (destination.kind === 'unsafe') reportUnsafe(node, file);
    }
  };
}

function resolve(link: Link, { path, anchor, suffix }: InternalDestination, file: VFile): void {
  const { manuscript, found } = fileData(file);
  const { line = 1, column = 1 } = link.position?.start ?? {};
  found.links.push({ path, ...(anchor !== undefined && { anchor }), line, column, written: link.url });
  if (!link.url.startsWith('#')) link.url = manuscript.base + encodePath(path.slice(1)) + suffix;
}

function reportUnsafe(link: Link, file: VFile): void {
  report(file, 'unsafe-link', link, {
    expected:
      '링크는 `https://…`, `/articles/이름/`, `../articles/이름.md`, `#이름`, `mailto:…`, `tel:…` 가운데 하나여야 합니다',
    received: link.url === '' ? '빈 주소' : `\`${link.url}\``,
    mend: '주소를 고치거나 링크를 지우세요',
  });
}

/** A path of this site as it stands in an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
