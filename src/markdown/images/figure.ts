import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Data, Image, Node } from 'mdast';
import type { State } from 'mdast-util-to-hast';

/** A picture that stands alone, and what is said under it. */
export interface Figure extends Node {
  type: 'figure';
  image: Image;
  caption: string | undefined;
  data?: Data | undefined;
}

declare module 'mdast' {
  interface BlockContentMap {
    figure: Figure;
  }
  interface RootContentMap {
    figure: Figure;
  }
}

/** `<figure><img><figcaption>…</figcaption></figure>` */
export function figureToHast(state: State, node: Figure): Element {
  const caption = node.caption === undefined ? [] : [h('figcaption', node.caption)];
  const figure = h('figure', state.one(node.image, undefined), caption);
  state.patch(node, figure);
  return figure;
}
