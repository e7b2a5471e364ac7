import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';

const inline = new Set(['a', 'code', 'del', 'em', 'img', 'input', 'span', 'strong', 'sup']);

/** Notes the words of the text, one block a line, without the furniture that our steps add. Changes nothing. */
export function collectText() {
  return (tree: Root, file: VFile): void => {
    const lines = textOf(tree)
      .split('\n')
      .map((line) => line.replaceAll(/ +/g, ' ').trim());
    fileData(file).found.text = lines.filter((line) => line !== '').join('\n');
  };
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll(/\s+/g, ' ');
  if (!('children' in node) || (node.type === 'element' && isFurniture(node))) return '';
  const text = node.children.map(textOf).join('');
  if (node.type === 'root' || inline.has(node.tagName)) return text;
  return node.tagName === 'br' ? ' ' : `\n${text}\n`;
}

function isFurniture({ properties: { className, dataFootnoteBackref, dataFootnoteRef, id } }: Element): boolean {
  return (
    dataFootnoteRef !== undefined ||
    dataFootnoteBackref !== undefined ||
    id === 'footnote-label' ||
    (Array.isArray(className) && className.includes('evidence-link'))
  );
}
