import type { Element, Root } from 'hast';
import { toString as wordsOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { findAll } from '../tree/find-all.ts';
import { replaceEach } from '../tree/replace-each.ts';

/**
 * Alignment as a class, headings that say they head a column, and a table that is too wide scrolls in a frame of its
 * own, by keyboard too.
 *
 *     <table>…<th align="right">        <div class="table" role="group" tabindex="0" aria-label="표: …">
 *                                         <table>…<th class="align-right" scope="col">
 */
export function dressTables() {
  return (tree: Root): void => {
    replaceEach(tree, 'element', (node) => [node.tagName === 'table' ? frame(node) : node]);
  };
}

function frame(table: Element): Element {
  const cells = findAll(table, 'element').filter(({ tagName }) => tagName === 'th' || tagName === 'td');
  for (const cell of cells) dress(cell);
  const heads = cells.filter(({ tagName }) => tagName === 'th').map((cell) => wordsOf(cell).trim());
  const ariaLabel = ['표', heads.filter(Boolean).join(', ')].filter(Boolean).join(': ');
  return h('div.table', { role: 'group', tabIndex: 0, ariaLabel }, table);
}

function dress(cell: Element): void {
  const { align, ...properties } = cell.properties;
  const scope = cell.tagName === 'th' && { scope: 'col' };
  cell.properties = { ...properties, ...scope, ...(align && { className: [`align-${align}`] }) };
}
