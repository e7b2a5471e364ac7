import type { Root } from 'hast';
import { findAll } from '../tree/find-all.ts';

/**
 * Says of a link that it leaves the site.
 *
 *     <a href="https://…">        <a href="https://…" rel="external">
 */
export function markExternalLinks() {
  return (tree: Root): void => {
    for (const node of findAll(tree, 'element')) {
      if (node.tagName === 'a' && /^https?:/i.test(String(node.properties['href']))) {
        node.properties['rel'] = ['external'];
      }
    }
  };
}
