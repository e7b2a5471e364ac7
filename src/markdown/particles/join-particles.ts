import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { splitBeforeParticles } from './split-before-particles.ts';

/**
 * Keeps a particle on the line of the word that it belongs to (see `split-before-particles.ts`). The joint is an empty
 * element whose style brings a word joiner (`base.css`): the words themselves, searched and copied, stay as written.
 *
 *     ‘이프카카오’에서      ‘이프카카오’<span class="joint"></span>에서
 *     **(OpenAI)**는       <strong>(OpenAI)</strong><span class="joint"></span>는
 */
export function joinParticles() {
  return (tree: Root): void => {
    let before = '';
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && !isInline(node)) before = '';
      if (node.type === 'element' && node.tagName === 'pre') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const joined = join(node, before);
      before = node.value.slice(-1);
      parent.children.splice(index, 1, ...joined);
      return index + joined.length;
    });
  };
}

const inline = new Set(['a', 'b', 'code', 'del', 'em', 'span', 'strong', 'sub', 'sup']);

function isInline({ tagName }: Element): boolean {
  return inline.has(tagName);
}

function join(node: Text, before: string): ElementContent[] {
  const [first = '', ...rest] = splitBeforeParticles(before + node.value);
  const opens = first === before && rest.length > 0;
  const parts = opens ? rest : [first.slice(before.length), ...rest];
  return parts.flatMap((value, index) => (index > 0 || opens ? [h('span.joint'), { ...node, value }] : [{ ...node, value }]));
}
