import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Says of a link that it leaves the site.
 *
 *     <a href="https://…">        <a href="https://…" rel="external">
 */
export function markExternalLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a' && /^https?:/i.test(String(node.properties['href']))) {
        node.properties['rel'] = ['external'];
      }
    });
  };
}
