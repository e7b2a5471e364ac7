import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Says in words what the box of a task list shows.
 *
 *     <input type="checkbox" checked disabled>        … aria-label="마침"
 */
export function nameCheckboxes() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'input') properties['ariaLabel'] = properties['checked'] ? '마침' : '남음';
    });
  };
}
