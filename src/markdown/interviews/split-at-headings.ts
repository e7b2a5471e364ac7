import type { Heading, RootContent } from 'mdast';

/** A heading and everything up to the next one of its level. */
export interface Part {
  heading: Heading;
  content: RootContent[];
}

/** Cuts a text at its headings of one level; `lead` is what stands before the first. */
export function splitAtHeadings(nodes: RootContent[], depth: Heading['depth']): { lead: RootContent[]; parts: Part[] } {
  const lead: RootContent[] = [];
  const parts: Part[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) parts.push({ heading: node, content: [] });
    else (parts.at(-1)?.content ?? lead).push(node);
  }
  return { lead, parts };
}
