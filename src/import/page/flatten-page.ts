import type { Element, Nodes, Parents } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Hint } from '../copy/copy.ts';
import { code, pageFurniture } from './page-furniture.ts';

interface Flat {
  text: string;
  hints: Hint[];
  dropped: { text: string; why: string }[];
}

/** The words of a page as lines, a blank one between blocks, with what its elements say of each line. */
export function flattenPage(root: Parents): Flat {
  const flat: Flat = { text: '', hints: [], dropped: [] };
  let line: Piece[] = [];
  let kind: Hint['kind'] | undefined;

  function endLine(blank: boolean): void {
    const words = line
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
    if (words !== '') {
      const bold = line.every((piece) => piece.bold || piece.text.trim() === '');
      const hint = kind ?? (bold ? 'bold' : undefined);
      if (hint) flat.hints.push({ start: flat.text.length, kind: hint });
      flat.text += `${words}\n`;
    }
    if (blank && flat.text !== '' && !flat.text.endsWith('\n\n')) flat.text += '\n';
    line = [];
  }

  function walk(node: Nodes, bold: boolean): void {
    if (node.type === 'text') line.push({ text: node.value, bold });
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element') {
      const why = pageFurniture(node);
      if (why !== undefined) drop(node, why);
      else if (node.tagName === 'br') endLine(false);
      if (why !== undefined || node.tagName === 'br') return;
    }
    const name = node.type === 'element' ? node.tagName : 'div';
    const outer = kind;
    if (blocks.has(name)) endLine(!close.has(name));
    kind = kinds.get(name) ?? outer;
    for (const child of node.children) walk(child as Nodes, bold || name === 'b' || name === 'strong');
    if (blocks.has(name)) endLine(!close.has(name));
    else if (name === 'td' || name === 'th') line.push({ text: ' ', bold });
    kind = outer;
  }

  function drop(element: Element, why: string): void {
    const text = why === code ? '' : textOf(element).replace(/\s+/gu, ' ').trim();
    if (text !== '') flat.dropped.push({ text, why });
  }

  walk(root as Nodes, false);
  endLine(true);
  return flat;
}

interface Piece {
  text: string;
  bold: boolean;
}

const kinds = new Map<string, Hint['kind']>([
  ['h1', 'title'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['figcaption', 'caption'],
  ['li', 'item'],
]);
/** Blocks that follow each other without a blank line. */
const close = new Set(['li', 'tr', 'dt', 'dd']);
const blocks = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'figure',
    'blockquote',
    'ul',
    'ol',
    'dl',
    'table',
    'pre',
    'hr',
  ],
  ...['address', 'body', 'html', 'details', 'summary', 'center', 'tbody', 'thead', ...kinds.keys(), ...close],
]);
