import type { Nodes, Root, Text } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { findAll } from '../tree/find-all.ts';
import { written } from './written.ts';

/**
 * Finds signs of Markdown that stayed text although the writer did not escape them.
 * `pattern` is global. Addresses that are their own link text are left out.
 */
export function findUnescaped(tree: Root, file: VFile, pattern: RegExp): { text: string; place: Point }[] {
  const suspects = findAll(tree, 'text').filter((node) => node.value.search(pattern) >= 0);
  if (suspects.length === 0) return [];
  const { toPoint } = location(file);
  const addresses = new Set<Nodes>(bareLinks(tree, file).flatMap((link) => link.children));
  return suspects.flatMap((node) => {
    if (addresses.has(node)) return [];
    return [...withoutEscapes(file, node).matchAll(pattern)].flatMap((match) => {
      const place = toPoint((node.position?.start.offset ?? 0) + match.index);
      return place ? [{ text: match[0], place }] : [];
    });
  });
}

function bareLinks(tree: Root, file: VFile) {
  return findAll(tree, 'link').filter((link) => !written(file, link).startsWith('['));
}

// Blanks as long as the escapes, so that offsets stay true.
function withoutEscapes(file: VFile, node: Text): string {
  return (written(file, node) || node.value).replace(/\\[!-/:-@[-`{-~]/g, '  ');
}
