import type { PhrasingContent } from 'mdast';
import { rawText } from './text-block.ts';

type Wrap = (words: PhrasingContent[]) => PhrasingContent;

/**
 * Wraps the words from `from` up to `to`, in as few pieces as can be. `**bold**` that is half inside is cut in two;
 * a link never is, so words that cross its edge are wrapped in pieces, one of them inside it.
 */
export function wrapWords(nodes: PhrasingContent[], from: number, to: number, wrap: Wrap): PhrasingContent[] {
  return wrapCovered(cut(cut(nodes, from), to), from, to, wrap);
}

/** Puts nodes after the words that end at `at`, and never inside a link. */
export function insertAfterWords(nodes: PhrasingContent[], at: number, added: PhrasingContent[]): PhrasingContent[] {
  const index = spans(nodes).findIndex(({ end }) => end >= at);
  const host = spans(nodes)[index];
  if (host && host.end > at && isCuttable(host.node)) {
    host.node.children = insertAfterWords(host.node.children, at - host.start, added);
    return nodes;
  }
  return nodes.toSpliced(index < 0 ? nodes.length : index + 1, 0, ...added);
}

/** Each node with the place of its words among those of its siblings. */
export function spans(nodes: PhrasingContent[]): { node: PhrasingContent; start: number; end: number }[] {
  let end = 0;
  return nodes.map((node) => {
    const start = end;
    end += rawText(node).length;
    return { node, start, end };
  });
}

function wrapCovered(nodes: PhrasingContent[], from: number, to: number, wrap: Wrap): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let run: PhrasingContent[] = [];
  const close = () => {
    if (run.length > 0) result.push(wrap(run));
    run = [];
  };
  for (const { node, start, end } of spans(nodes)) {
    // Something without words (a picture, a footnote's number) belongs to the words only between them.
    const isCovered = start === end ? from < start && end < to : from <= start && end <= to;
    if (isCovered) {
      run.push(node);
      continue;
    }
    close();
    if (start < to && from < end && 'children' in node) {
      node.children = wrapCovered(node.children, from - start, to - start, wrap);
    }
    result.push(node);
  }
  close();
  return result;
}

function cut(nodes: PhrasingContent[], at: number): PhrasingContent[] {
  return spans(nodes).flatMap(({ node, start, end }) => (start < at && at < end ? halve(node, at - start) : [node]));
}

function halve(node: PhrasingContent, at: number): PhrasingContent[] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return [
      { ...node, value: node.value.slice(0, at) },
      { ...node, value: node.value.slice(at) },
    ];
  }
  if (!('children' in node)) return [node];
  node.children = cut(node.children, at);
  const border = spans(node.children).findIndex(({ start }) => start >= at);
  const isBetween = spans(node.children)[border]?.start === at;
  if (!isCuttable(node) || !isBetween) return [node];
  return [
    { ...node, children: node.children.slice(0, border) },
    { ...node, children: node.children.slice(border) },
  ];
}

function isCuttable(node: PhrasingContent) {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}
