import type { Paragraph } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { written } from '../source/written.ts';

/** What separates a label from the words: white space, a colon, `=`, or nothing more at all. */
const separator = /^(?:\s+|(?=[:：=]))[:：=]?\s*|^$/;

/**
 * The name a paragraph opens with; undefined when it opens with none.
 *
 *     **권 CSO** 답         권 CSO
 *     **권 CSO:** 답        권 CSO
 *     **합의**는            undefined: a particle follows, it is emphasis
 *     __합의__ 문제는       undefined: underscores are always emphasis
 */
export function readLabel(paragraph: Paragraph, file: VFile): string | undefined {
  const [bold, next] = paragraph.children;
  if (bold?.type !== 'strong' || written(file, bold).startsWith('_')) return undefined;
  if (next && next.type !== 'break' && !(next.type === 'text' && separator.test(next.value))) return undefined;
  return wordsOf(bold)
    .replace(/\s*[:：=]\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
}

/** Takes the label that `readLabel` found off its paragraph, with what separates it from the words. */
export function dropLabel(paragraph: Paragraph): void {
  const [, next, ...rest] = paragraph.children;
  if (next?.type === 'text') next.value = next.value.replace(separator, '');
  paragraph.children = next?.type === 'text' && next.value !== '' ? [next, ...rest] : rest;
}
