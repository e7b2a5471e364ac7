import type { ElementContent } from 'hast';
import { toString as wordsOf } from 'hast-util-to-string';
import { h } from 'hastscript';

/**
 * Makes the words of a question the link to it. `<a>` never holds `<a>`: a question with links of its own is linked
 * from its first word that is none up to the next that is.
 */
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
