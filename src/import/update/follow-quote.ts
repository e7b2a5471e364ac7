import { normalizeQuote } from '../../markdown/evidence/find-quote.ts';
import { likeness } from './likeness.ts';

/**
 * The words that a text now has for a quote: the quote itself, or else `proposed`, or the sentence that is most like
 * it. Nothing when no words stand there that say it, once.
 */
export function followQuote(quote: string, words: readonly string[], proposed?: string): string | undefined {
  if (count(quote, words) === 1) return quote;
  if (proposed !== undefined && count(proposed, words) === 1) return proposed;
  const sentences = words.flatMap((each) => each.split(/(?<=[.!?][”’"']?)\s+/u));
  const [best] = sentences
    .map((sentence) => ({ sentence, score: scoreOf(quote, sentence) }))
    .filter(({ sentence, score }) => score >= alike && count(sentence, words) === 1)
    .sort((a, b) => b.score - a.score);
  return best?.sentence;
}

export function count(quote: string, words: readonly string[]): number {
  const wanted = normalizeQuote(quote);
  return wanted === '' ? 0 : words.reduce((sum, each) => sum + normalizeQuote(each).split(wanted).length - 1, 0);
}

function scoreOf(quote: string, sentence: string): number {
  return normalizeQuote(sentence).includes(normalizeQuote(quote)) ? 1 : likeness(quote, sentence);
}

const alike = 0.6;
