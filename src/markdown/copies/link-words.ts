import type { PhrasingContent } from 'mdast';
import { findAll } from '../tree/find-all.ts';

/**
 * Makes words a link, as `interviews/link-question.ts` does in a page: a link holds no link, so those that have some
 * are linked from the first that is none up to the next that is.
 */
export function linkWords(words: PhrasingContent[], url: string): PhrasingContent[] {
  const from = words.findIndex((node) => !holdsLink(node) && (node.type !== 'text' || node.value.trim() !== ''));
  if (from < 0) return words;
  const next = words.findIndex((node, index) => index > from && holdsLink(node));
  const to = next < 0 ? words.length : next;
  return [...words.slice(0, from), { type: 'link', url, children: words.slice(from, to) as never }, ...words.slice(to)];
}

function holdsLink(node: PhrasingContent): boolean {
  return findAll(node, 'link', 'footnoteReference').length > 0;
}
