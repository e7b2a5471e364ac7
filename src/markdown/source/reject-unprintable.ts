import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { findUnprintable } from '../../content/find-unprintable.ts';
import { report } from '../report.ts';
import { findAll } from '../tree/find-all.ts';
import { written } from './written.ts';

/**
 * What no file may hold is not to come in by its number either: marks that turn the direction of the text, characters
 * without a width.
 *
 *     글 &#x202e;뒤집힘        invisible-character
 */
export function rejectUnprintable() {
  return (tree: Root, file: VFile): void => {
    for (const node of findAll(tree, 'text', 'code', 'image', 'imageReference', 'link', 'definition')) {
      const { value, alt, title, url, lang, meta }: Words = node;
      const found = [value, alt, title, url, lang, meta].flatMap((words) => findUnprintable(words ?? '') ?? [])[0];
      if (!found) continue;
      report(file, 'invisible-character', placeOf(found.code, node, file), {
        expected: '본문에는 보이는 글자만 쓸 수 있습니다',
        received: `\`&#x${found.code.toString(16)};\`로 쓴, 보이지 않는 문자`,
        mend: '지우세요',
      });
    }
  };
}

/** The words of a node itself, not of those in it. What stands in code is what it looks like. */
type Words = Partial<Record<'value' | 'alt' | 'title' | 'url' | 'lang' | 'meta', string | null | undefined>>;

// A few characters have names (`&ZeroWidthSpace;`) as well as numbers: there the node has to do.
function placeOf(code: number, node: Nodes, file: VFile): Nodes | Point {
  const at = written(file, node).search(new RegExp(`&#(?:x0*${code.toString(16)}|0*${code});`, 'i'));
  const place = at < 0 ? undefined : location(file).toPoint((node.position?.start.offset ?? 0) + at);
  return place ?? node;
}
