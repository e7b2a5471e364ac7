import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';

/** Notes the headings for tables of contents. Changes nothing. */
export function collectHeadings() {
  return (tree: Root, file: VFile): void => {
    const { found } = fileData(file);
    visit(tree, 'heading', (node) => {
      const { data, depth } = node;
      if (data?.id !== undefined) found.headings.push({ id: data.id, depth, text: wordsOf(node) });
    });
  };
}
