import type { PhrasingContent } from 'mdast';
import type { Evidence, EvidenceLink } from './evidence.ts';
import type { FoundMark } from './mark-evidence.ts';
import type { TextBlock } from './text-block.ts';
import { insertAfterWords, spans, wrapWords } from './wrap-words.ts';

/** Wraps the marks of one block, given in order. Words that overlap, or hold a link, get a small link after them. */
export function linkEvidence(block: TextBlock, marks: FoundMark[]): void {
  // From the end, so that the small link of one group never comes to stand among the words of the next.
  for (const group of groupOverlapping(marks).reverse()) {
    const [first] = group;
    const isLink = group.length === 1 && !block.isQuestion && !holdsLink(block.node.children, first.from, first.to);
    for (const mark of group) block.node.children = wrapMark(mark, isLink);
    if (isLink) continue;
    const end = Math.max(...group.map(({ to }) => to));
    const links = group.map(({ mark }): EvidenceLink => ({ type: 'evidenceLink', mark }));
    block.node.children = insertAfterWords(block.node.children, end, links);
  }
}

function groupOverlapping(marks: FoundMark[]): [FoundMark, ...FoundMark[]][] {
  const groups: [FoundMark, ...FoundMark[]][] = [];
  let end = 0;
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last && mark.from < end) last.push(mark);
    else groups.push([mark]);
    end = Math.max(end, mark.to);
  }
  return groups;
}

function wrapMark({ block, mark, anchor, from, to }: FoundMark, isLink: boolean): PhrasingContent[] {
  let pieces = 0;
  const place = block.node.position && { position: block.node.position };
  return wrapWords(block.node.children, from, to, (children): Evidence => {
    pieces += 1;
    return { type: 'evidence', mark, anchor: pieces === 1 ? anchor : undefined, isLink, children, ...place };
  });
}

function holdsLink(nodes: PhrasingContent[], from: number, to: number): boolean {
  return spans(nodes).some(({ node, start, end }) => {
    if (node.type === 'footnoteReference') return from < start && end < to;
    if (end <= from || to <= start) return false;
    return node.type === 'link' || ('children' in node && holdsLink(node.children, from - start, to - start));
  });
}
