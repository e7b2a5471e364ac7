import type { Words } from '../lines/line.ts';
import { wordsWithin } from '../lines/line.ts';
import type { Tally } from './tally.ts';

/**
 * The paragraphs of an answer without the quotes that wrap it: they are structure, as `A.` is. One pair may hold
 * several paragraphs, each of which may open with its own. Quotes that hold only a part of what is said stay.
 */
export function unwrapAnswer(paragraphs: readonly Words[], tally: Tally): Words[] {
  const bare: Words[] = [];
  for (let index = 0; index < paragraphs.length; ) {
    const count = wrappedFrom(paragraphs, index);
    if (count === 0) {
      bare.push(...paragraphs.slice(index, index + 1));
      index += 1;
      continue;
    }
    const group = paragraphs.slice(index, index + count);
    for (const [place, words] of group.entries()) {
      const opens = place === 0 || words.text[0] === group[0]?.text[0];
      const closes = place === count - 1 && /[”"]$/u.test(words.text) && words.text.length > (opens ? 1 : 0);
      const end = words.text.length - (closes ? 1 : 0);
      if (opens) tally.mark(wordsWithin(words, 0, 1));
      if (closes) tally.mark(wordsWithin(words, end));
      bare.push(wordsWithin(words, opens ? 1 : 0, end));
    }
    index += count;
  }
  return bare.filter(({ text }) => text !== '');
}

/** How many paragraphs one pair of quotes wraps, from this one on; none when it closes inside a paragraph. */
function wrappedFrom(paragraphs: readonly Words[], from: number): number {
  const opener = paragraphs[from]?.text[0];
  if (opener !== '“' && opener !== '"') return 0;
  let depth = 0;
  for (let index = from; index < paragraphs.length; index += 1) {
    const { text } = paragraphs[index] ?? { text: '' };
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at];
      const again = at === 0 && index > from && character === opener;
      if (again) continue;
      if (opener === '"') depth += character === '"' ? (depth === 0 ? 1 : -1) : 0;
      else if (character === '“') depth += 1;
      else if (character === '”') depth -= 1;
      if (depth <= 0) return at === text.length - 1 && text.length > (index === from ? 1 : 0) ? index - from + 1 : 0;
    }
  }
  // Never closed: the opening one is still no word of the answer.
  return paragraphs.length - from;
}
