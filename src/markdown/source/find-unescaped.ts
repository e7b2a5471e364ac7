import type { Nodes, Root, Text } from 'mdast';
import type { Point } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { written } from './written.ts';

/**
 * Finds signs of Markdown that stayed text although the writer did not escape them.
 * `pattern` is global. Addresses that are their own link text are left out.
 */
export function findUnescaped(tree: Root, file: VFile, pattern: RegExp): { text: string; place: Point }[] {
  const { toPoint } = location(file);
  const hits: { text: string; place: Point }[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'link' && !written(file, node).startsWith('[')) return SKIP;
    if (node.type !== 'text' || node.value.search(pattern) < 0) return undefined;
    for (const match of withoutEscapes(file, node).matchAll(pattern)) {
      const place = toPoint((node.position?.start.offset ?? 0) + match.index);
      if (place) hits.push({ text: match[0], place });
    }
    return undefined;
  });
  return hits;
}

// Blanks as long as the escapes, so that offsets stay true.
function withoutEscapes(file: VFile, node: Text): string {
  return (written(file, node) || node.value).replace(/\\[!-/:-@[-`{-~]/g, '  ');
}
