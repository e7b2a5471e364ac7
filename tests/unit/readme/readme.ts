import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root, TableRow } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { readMarkdown } from '../../../docs/read-examples.ts';
import { findAll } from '../../../src/markdown/tree/find-all.ts';

export const root = join(import.meta.dirname, '../../..');

/** A README of the project, as text and as a tree. */
export interface Readme {
  name: string;
  text: string;
  tree: Root;
}

export const readmes = ['README.md', 'README.ko.md'].map((name): Readme => {
  const text = readFileSync(join(root, name), 'utf8');
  return { name, text, tree: readMarkdown(text) };
});

export const [english, korean] = readmes as [Readme, Readme];

/** The rows below the heading of each table whose first heading is `head`, a text a cell. */
export function rowsUnder({ tree }: Readme, head: string): string[][] {
  return findAll(tree, 'table').flatMap(({ children: [first, ...rows] }) =>
    first && cells(first)[0] === head ? rows.map(cells) : [],
  );
}

function cells(row: TableRow): string[] {
  return row.children.map((cell) => wordsOf(cell));
}
