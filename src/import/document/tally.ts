import type { Words } from '../lines/line.ts';
import { restOf } from '../lines/part.ts';
import type { Dropped, MarkCount, Passage } from './document.ts';

/** Keeps account of every character of the copy that goes into no passage. */
export class Tally {
  readonly dropped: Dropped[] = [];
  readonly #marks = new Map<string, Words[]>();

  drop(words: Words, why: string): void {
    if (words.text !== '') this.dropped.push({ ...words, why });
  }

  mark(words: Words): void {
    if (words.text === '') return;
    const spans = this.#marks.get(words.text) ?? [];
    spans.push(words);
    this.#marks.set(words.text, spans);
  }

  /** What of a line stands in none of its parts: signs are counted, words are dropped in their own words. */
  settle(line: Words, parts: readonly Words[], why: string): void {
    for (const words of restOf(line, parts)) {
      if (/[\p{L}\p{N}]/u.test(words.text) && !structural.test(words.text)) this.drop(words, why);
      else this.mark(words);
    }
  }

  get marks(): MarkCount[] {
    return [...this.#marks].map(([sign, spans]) => ({ sign, spans }));
  }
}

export function passage(...spans: Words[]): Passage {
  return { text: spans.map(({ text }) => text).join(' '), spans };
}

/** Signs that are written in letters or digits. */
const structural =
  /^(?:<\/?(?:b|strong)>|[\p{P}\p{S}\s]*(?:[QAＱＡ]\d{0,3}|문|답|질문|답변|사진|사진\s?(?:제공|설명)|\d{1,3})[\p{P}\p{S}\s]*)$/u;
