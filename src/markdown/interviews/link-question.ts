import type { ElementContent } from 'hast';
import { toString as wordsOf } from 'hast-util-to-string';
import { h } from 'hastscript';

/** Makes the words of a question the link to it, from the first that are no link up to the next that are: `<a>` never holds `<a>`. */
export function linkQuestion(words: ElementContent[], href: string): ElementContent[] {
  const from = words.findIndex((node) => !holdsLink(node) && wordsOf(node).trim() !== '');
  if (from < 0) return words;
  const next = words.findIndex((node, index) => index > from && holdsLink(node));
  const to = next < 0 ? words.length : next;
  return [...words.slice(0, from), h('a', { href }, words.slice(from, to)), ...words.slice(to)];
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));
}
