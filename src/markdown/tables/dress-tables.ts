import type { Element, Root } from 'hast';
import { toString as wordsOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Alignment as a class, headings that say they head a column, and a table that is too wide scrolls in a frame of its
 * own, by keyboard too.
 *
 *     <table>…<th align="right">        <div class="table" role="group" tabindex="0" aria-label="표: …">
 *                                         <table>…<th class="align-right" scope="col">
 */
export function dressTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(node, 'element', dressCell);
      parent.children[index] = h('div.table', { role: 'group', tabIndex: 0, ariaLabel: nameOf(node) }, node);
      return SKIP;
    });
  };
}

function dressCell(cell: Element): void {
  const { align, ...properties } = cell.properties;
  const scope = cell.tagName === 'th' && { scope: 'col' };
  cell.properties = { ...properties, ...scope, ...(align && { className: [`align-${align}`] }) };
}

function nameOf(table: Element): string {
  const heads: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') heads.push(wordsOf(node).trim());
  });
  return `표: ${heads.filter(Boolean).join(', ')}`;
}
