import type { Root } from 'hast';
import { findAll } from '../tree/find-all.ts';

/**
 * Says in words what the box of a task list shows.
 *
 *     <input type="checkbox" checked disabled>        … aria-label="마침"
 */
export function nameCheckboxes() {
  return (tree: Root): void => {
    for (const { tagName, properties } of findAll(tree, 'element')) {
      if (tagName === 'input') properties['ariaLabel'] = properties['checked'] ? '마침' : '남음';
    }
  };
}
