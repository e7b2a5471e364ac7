import type { Words } from '../lines/line.ts';
import type { Passage, WireDocument } from './document.ts';

export interface Account {
  /** Words of the copy that stand nowhere. */
  lost: Words[];
  /** Words that stand in two places. */
  twice: Words[];
  /** Passages that say other than the copy at their place. */
  changed: Words[];
}

/** Proves that a document holds all of the clean text, each character but blanks once, in its own words. */
export function accountFor(text: string, document: WireDocument): Account {
  const spans = spansOf(document).sort((a, b) => a.start - b.start || a.end - b.end);
  const account: Account = { lost: [], twice: [], changed: [] };
  let at = 0;
  for (const span of [...spans, { text: '', start: text.length, end: text.length }]) {
    const between = text.slice(at, span.start);
    if (between.trim() !== '') account.lost.push({ text: between.trim(), start: at, end: span.start });
    if (span.start < at) account.twice.push(span);
    if (text.slice(span.start, span.end) !== span.text) account.changed.push(span);
    at = Math.max(at, span.end);
  }
  for (const { text: words, spans: parts } of passagesOf(document)) {
    const joined = parts.map((part) => part.text).join(' ');
    if (joined !== words)
      account.changed.push({ text: words, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 });
  }
  return account;
}

/** Every place of the copy that a document speaks of. */
function spansOf(document: WireDocument): Words[] {
  return [
    ...passagesOf(document).flatMap(({ spans }) => spans),
    ...document.moments.flatMap(({ span }) => span ?? []),
    ...document.dropped,
    ...document.marks.flatMap(({ spans }) => spans),
  ];
}

function passagesOf(document: WireDocument): Passage[] {
  const { headline, kinds, dateline, agency } = document;
  return [
    ...[headline, dateline, agency].flatMap((each) => each ?? []),
    ...kinds,
    ...document.decks,
    ...document.bylines.flatMap(({ name, role, email }) => [name, ...(role ? [role] : []), ...(email ? [email] : [])]),
    ...document.emails,
    ...document.captions.flatMap(({ text, credit }) => [text, ...(credit ? [credit] : [])]),
    ...document.rights,
    ...document.blocks.flatMap((block) =>
      block.type === 'exchange'
        ? [
            block.question,
            ...block.answers.flatMap(({ label, paragraphs }) => [...(label ? [label] : []), ...paragraphs]),
          ]
        : [block.text],
    ),
  ];
}
