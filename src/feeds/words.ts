import type { Heading, List, Paragraph, PhrasingContent, Text } from 'mdast';

// Trees of Markdown from words that are none: nothing in them is read as a sign.

/** Words in one line. Markdown reads NUL as U+FFFD, beside which an underscore is a sign: it is written as that. */
export function words(value: string): Text {
  return { type: 'text', value: value.replaceAll('\0', '\ufffd').replaceAll(/\s+/g, ' ') };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: Heading['depth'], title: string): Heading {
  return { type: 'heading', depth, children: [words(title)] };
}

/** A list of one line each. */
export function list(items: PhrasingContent[][]): List {
  const children = items.map((item) => ({ type: 'listItem' as const, spread: false, children: [paragraph(...item)] }));
  return { type: 'list', ordered: false, spread: false, children };
}
