import type { ListItem, Root } from 'mdast';
import type { Handle, Unsafe } from 'mdast-util-to-markdown';
import { defaultHandlers } from 'mdast-util-to-markdown';
import remarkStringify from 'remark-stringify';
import { readKorean } from '../read-korean.ts';

// remark-cjk-friendly's paragraphs take the place of remark-gfm's, which would have written the checks of tasks.
const listItem: Handle = (node: ListItem, parent, state, info) => {
  const written = defaultHandlers.listItem(node, parent, state, info);
  if (typeof node.checked !== 'boolean' || node.children[0]?.type !== 'paragraph') return written;
  return written.replace(/^(?:[-*+]|\d+[.)]) +/, (mark) => `${mark}[${node.checked ? 'x' : ' '}] `);
};

// Words that would nearly be a link: writers are told of a bare `](`.
const unsafe: Unsafe[] = [{ before: '\\]', character: '(', inConstruct: 'phrasing' }];

const writer = readKorean()
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', handlers: { listItem }, unsafe })
  .freeze();

/** A tree as Markdown: read back, it says the same. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}
