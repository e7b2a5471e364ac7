import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** The source of a node, escapes and all; empty when a plugin made the node and it stands nowhere in the source. */
export function written(file: VFile, node: Node): string {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? '' : String(file.value).slice(start, end);
}
