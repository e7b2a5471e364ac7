import type { Heading } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';

declare module 'mdast' {
  interface HeadingData {
    /** The name that links use. Written `{#id}`, else made from the words. */
    id?: string;
  }
}

/** Takes `{#id}` off the end of a heading and returns what stood between `{#` and `}`. */
export function takeWrittenId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const [all, id] = /\s*\{#([^{}]*)\}\s*$/.exec(last.value) ?? [];
  if (all === undefined) return undefined;
  last.value = last.value.slice(0, -all.length);
  // What looks for signs that were not escaped looks at the source of what is left.
  if (last.position?.end.offset !== undefined) last.position.end.offset -= all.length;
  if (last.value === '') heading.children.pop();
  return id;
}

/** The words of a heading as an id: `12·3 비상계엄` is `12-3-비상계엄`. Empty when it has no letter and no digit. */
export function idFromWords(heading: Heading): string {
  return wordsOf(heading)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
