import type { Root } from 'hast';
import { findAll } from '../tree/find-all.ts';

/**
 * Writes the ids of footnotes in letters, as all our ids are; remark-rehype percent-encodes them like addresses.
 *
 *     id="fn-%EC%B6%9C%EC%B2%98"        id="fn-출처"
 */
export function nameFootnotes() {
  return (tree: Root): void => {
    for (const { properties } of findAll(tree, 'element')) {
      const { id } = properties;
      if (typeof id === 'string' && /^fn(?:ref)?-/.test(id)) properties['id'] = decodeURIComponent(id);
    }
  };
}
