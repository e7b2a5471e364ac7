import type { DatePhrase } from './date-phrase.ts';

/** A phrase, or two with what stands between: `28일`, `28일부터 다음 달 3일까지`. */
export interface DateSpan {
  start: number;
  end: number;
  from: DatePhrase;
  to: DatePhrase | undefined;
}

/** Joins the phrases that say how long something lasts. */
export function dateSpans(text: string, phrases: DatePhrase[]): DateSpan[] {
  const spans: DateSpan[] = [];
  for (const phrase of phrases) {
    const open = spans.at(-1);
    if (open && !open.to && isSpan(text, open.from, phrase)) {
      open.to = phrase;
      open.end = phrase.end;
    } else {
      spans.push({ start: phrase.start, end: phrase.end, from: phrase, to: undefined });
    }
  }
  return spans;
}

function isSpan(text: string, from: DatePhrase, to: DatePhrase): boolean {
  const gap = text.slice(from.end, to.start);
  const until = to.parts.limit?.side === 'until';
  if (from.parts.limit) {
    if (from.parts.limit.side !== 'from' || from.parts.length) return false;
    return (
      (until && /^,?[^.!?,\n]{0,12}$/.test(gap)) || (gap === ' ' && /^ ?사이/.test(text.slice(to.end, to.end + 3)))
    );
  }
  if (/^ ?~ ?$/.test(gap)) return true;
  return from.parts.whole && to.parts.whole ? /^ ?- ?$/.test(gap) : until && gap === '에서 ';
}
