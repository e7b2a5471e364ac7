import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Writes the ids of footnotes in letters, as all our ids are; remark-rehype percent-encodes them like addresses.
 *
 *     id="fn-%EC%B6%9C%EC%B2%98"        id="fn-출처"
 */
export function nameFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { id } = properties;
      if (typeof id === 'string' && /^fn(?:ref)?-/.test(id)) properties['id'] = decodeURIComponent(id);
    });
  };
}
