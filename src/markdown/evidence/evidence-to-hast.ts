import type { Element } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import type { Evidence, EvidenceLink } from './evidence.ts';

/**
 * `<a class="evidence" id="event-…" href="…" title="…" data-date="…" data-shape="…" data-status="…">…</a>`,
 * or `<span>` without `href` and `title` where the words cannot be a link.
 */
export function evidenceToHast(state: State, node: Evidence): Element {
  const { href, title, label, shape, status } = node.mark;
  const facts = { id: node.anchor, dataDate: label, dataShape: shape, dataStatus: status };
  const words = node.isLink
    ? h('a.evidence', { ...facts, href, title }, state.all(node))
    : h('span.evidence', facts, state.all(node));
  state.patch(node, words);
  return words;
}

/** `<a class="evidence-link" href="…" aria-label="연표: …">연표</a>` */
export function evidenceLinkToHast(_: State, { mark }: EvidenceLink): Element {
  return h('a.evidence-link', { href: mark.href, title: mark.title, ariaLabel: `연표: ${mark.title}` }, '연표');
}
