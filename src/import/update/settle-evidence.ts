import type { Change } from './change.ts';
import { editEntry } from './edit-entry.ts';
import { count, followQuote } from './follow-quote.ts';
import { quotesOf } from './match-events.ts';
import type { SplitFile } from './split-file.ts';

export interface EvidenceScene {
  /** The event: `events/x`. */
  in: string;
  yaml: string;
  fields: SplitFile['fields'];
  /** What the new copy gives as its evidence. */
  proposed: readonly { in: string; quote: string }[];
  /** Whether the copy says something new of it. */
  isNews: boolean;
  /** The paragraphs of the texts that have changed, by reference. */
  wordsOf: ReadonlyMap<string, readonly string[]>;
  /** Leaves an open point in the file. */
  isNoted: boolean;
}

/** The evidence of an event, following the sentences that it quotes; what is said nowhere any more is an open point. */
export function settleEvidence(scene: EvidenceScene): { yaml: string; changes: Change[] } {
  const { in: file, proposed, isNews, wordsOf } = scene;
  const changes: Change[] = [];
  const notes: string[] = [];
  const tell = (change: Omit<Change, 'in' | 'where'>) => changes.push({ in: file, where: '`evidence`', ...change });
  const kept: { in: string; quote: string }[] = [];
  const add = (item: { in: string; quote: string }) => {
    if (kept.every((each) => each.in !== item.in || each.quote !== item.quote)) kept.push(item);
  };
  for (const item of quotesOf(scene.fields)) {
    const words = wordsOf.get(item.in);
    if (!words || count(item.quote, words) === 1) {
      add(item);
      continue;
    }
    const quote = followQuote(item.quote, words, proposed.find((each) => each.in === item.in)?.quote);
    if (quote !== undefined) {
      add({ ...item, quote });
      tell({ kind: 'changed', before: item.quote, after: quote });
    } else {
      tell({ kind: 'removed', before: item.quote, note: '이 말이 글에 없습니다. 일정이 아직 맞는지 보세요' });
      notes.push(`# 확인할 것: 근거로 든 말이 새 판에 없습니다: ${item.quote.replaceAll(/\s+/gu, ' ')} (${item.in})`);
    }
  }
  for (const item of proposed) {
    const isHere = kept.some((each) => each.in === item.in);
    if ((isHere && !isNews) || count(item.quote, wordsOf.get(item.in) ?? []) !== 1) continue;
    if (
      kept.some((each) => each.in === item.in && (each.quote.includes(item.quote) || item.quote.includes(each.quote)))
    )
      continue;
    add(item);
    tell({ kind: 'added', after: item.quote });
  }
  if (changes.length === 0) return { yaml: scene.yaml, changes };
  const yaml = editEntry(scene.yaml, ['evidence'], kept.length > 0 ? kept : undefined, before);
  return { yaml: [...(scene.isNoted ? notes : []), yaml].join('\n'), changes };
}

const before = ['title', 'date', 'dateNote', 'status', 'asOf', 'kind', 'place', 'who', 'stories', 'evidence'];
