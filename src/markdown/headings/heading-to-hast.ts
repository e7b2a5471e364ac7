import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Heading } from 'mdast';
import type { State } from 'mdast-util-to-hast';

/** `<h2 id="…">…</h2>` */
export function headingToHast(state: State, node: Heading): Element {
  const heading = h(`h${node.depth}`, { id: node.data?.id }, state.all(node));
  state.patch(node, heading);
  return heading;
}
