import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import { findAll } from '../tree/find-all.ts';

/** Notes the headings for tables of contents. Changes nothing. */
export function collectHeadings() {
  return (tree: Root, file: VFile): void => {
    const { found } = fileData(file);
    for (const node of findAll(tree, 'heading')) {
      const { data, depth } = node;
      if (data?.id !== undefined) found.headings.push({ id: data.id, depth, text: wordsOf(node) });
    }
  };
}
