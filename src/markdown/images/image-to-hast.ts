import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Image } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { pictureSizes, type Rendition, srcsetOf } from '../../content/renditions.ts';

declare module 'mdast' {
  interface ImageData {
    /** What a browser may choose from, a list a format, the last in the picture's own. */
    renditions?: Rendition[][];
    base?: string;
  }
}

/** `<picture><source type="image/webp" srcset="…" sizes="…"><img src="…" srcset="…" …></picture>`, or the `<img>` alone */
export function imageToHast(state: State, node: Image): Element {
  const { renditions = [], base = '/', hProperties } = node.data ?? {};
  const choice = (list: readonly Rendition[]) => ({ srcSet: srcsetOf(list, base), sizes: pictureSizes });
  const [own, ...others] = renditions.toReversed();
  const { url: src, alt, title } = node;
  const image = h('img', { src, alt, title, ...(own && choice(own)), ...hProperties });
  state.patch(node, image);
  if (others.length === 0) return image;
  const sources = others.map((list) => h('source', { type: `image/${list[0]?.format}`, ...choice(list) }));
  const picture = h('picture', sources, image);
  state.patch(node, picture);
  return picture;
}
