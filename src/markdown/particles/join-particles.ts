import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { splitBeforeParticles } from './split-before-particles.ts';

/**
 * Keeps a particle on the line of the word that it leans on (see `split-before-particles.ts`). The joint is an empty
 * element whose style brings a word joiner (`base.css`): the words themselves, searched and copied, stay as written.
 *
 *     ‘이프카카오’에서      ‘이프카카오’<span class="joint"></span>에서
 *     **(OpenAI)**는       <strong>(OpenAI)</strong><span class="joint"></span>는
 */
export function joinParticles() {
  return (tree: Root): void => {
    joinUnder(tree, '');
  };
}

const inline = new Set(['a', 'code', 'del', 'em', 'span', 'strong', 'sup']);

/** `before` is the last character of the text so far in this block. Returns the new last one. */
function joinUnder(parent: Root | Element, before: string): string {
  const children: RootContent[] = [];
  let last = before;
  for (const child of parent.children) {
    if (child.type === 'text') {
      children.push(...joined(child.value, last));
      last = child.value.slice(-1);
      continue;
    }
    children.push(child);
    if (child.type !== 'element' || child.tagName === 'pre') last = '';
    else if (inline.has(child.tagName)) last = joinUnder(child, last);
    else {
      joinUnder(child, '');
      last = '';
    }
  }
  parent.children = children as ElementContent[];
  return last;
}

function joined(value: string, before: string): ElementContent[] {
  const parts = splitBeforeParticles(before + value);
  const text = (words: string): ElementContent => ({ type: 'text', value: words });
  const [first = '', ...rest] = parts;
  const opening = first === before ? [] : [text(first.slice(before.length))];
  return [...opening, ...rest.flatMap((words) => [h('span.joint'), text(words)])];
}
