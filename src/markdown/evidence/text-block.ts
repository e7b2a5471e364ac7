import type { Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { findAll } from '../tree/find-all.ts';

/** A run of words that a quote can be found in. */
export interface TextBlock {
  node: Paragraph | Heading | TableCell;
  /** The words as they are, a line break being one character. */
  raw: string;
  /** The words with every run of white space as one space. */
  words: string;
  /** For each character of `words`, where it stands in `raw`. */
  offsets: number[];
  isQuestion: boolean;
}

/** The text blocks of a document, in order. */
export function textBlocks(tree: Root): TextBlock[] {
  const questions = new Set<Nodes>(findAll(tree, 'exchange').map(({ children: [question] }) => question));
  return findAll(tree, 'paragraph', 'heading', 'tableCell').map((node) => {
    const raw = node.children.map(rawText).join('');
    return { node, raw, ...collapse(raw), isQuestion: questions.has(node) };
  });
}

/** The words of a node as a reader sees them. Pictures, footnote numbers and our own links have none. */
export function rawText(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(rawText).join('') : '';
}

function collapse(raw: string): { words: string; offsets: number[] } {
  let words = '';
  const offsets: number[] = [];
  for (const { 0: run, index } of raw.matchAll(/\s+|\S+/g)) {
    const isSpace = run.trim() === '';
    words += isSpace ? ' ' : run;
    for (let at = 0; at < (isSpace ? 1 : run.length); at += 1) offsets.push(index + at);
  }
  return { words, offsets };
}
