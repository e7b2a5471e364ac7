import type { Paragraph } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { written } from '../source/written.ts';

/** The bold words that open a paragraph. */
export interface Label {
  name: string;
  /** Whether what follows leaves no doubt that they say who speaks. */
  isClear: boolean;
}

/**
 * What separates a label from the words: white space, a colon, `=`, or nothing more at all. How something was said,
 * in parentheses, is one of the words.
 */
const separator = /^(?:\s+|(?=[:：=]))[:：=]?\s*|^(?=[(（][^()（）]*[)）](?:\s|$))|^$/;

/**
 * The label a paragraph opens with; undefined when it opens with none.
 *
 *     **권 CSO** 답             권 CSO
 *     **권 CSO:** 답            권 CSO
 *     **권 CSO**(웃으며) 답     권 CSO
 *     **권 CSO**, 답            권 CSO, not clear: a name, or the first word of a list
 *     **합의**는                undefined: a particle follows, it is emphasis
 *     __합의__ 문제는           undefined: underscores are always emphasis
 */
export function readLabel(paragraph: Paragraph, file: VFile): Label | undefined {
  const [bold, next] = paragraph.children;
  if (bold?.type !== 'strong' || written(file, bold).startsWith('_')) return undefined;
  if (next && /^\p{Script=Hangul}/u.test(wordsOf(next))) return undefined;
  const name = wordsOf(bold)
    .replace(/\s*[:：=]\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
  return { name, isClear: !next || next.type === 'break' || (next.type === 'text' && separator.test(next.value)) };
}

/** Takes a clear label off its paragraph, with what separates it from the words. */
export function dropLabel(paragraph: Paragraph): void {
  const [, next, ...rest] = paragraph.children;
  if (next?.type === 'text') next.value = next.value.replace(separator, '');
  paragraph.children = next?.type === 'text' && next.value !== '' ? [next, ...rest] : rest;
}
