/** What stays on one line: an 어절, with the space before it if it has one. */
export interface Word {
  text: string;
  spaced: boolean;
}

const endsOpen = /(?:[\p{Ps}\p{Pi}]|^["'])$/u;
const startsClosed = /^(?:[\p{Pe}\p{Pf},.!?…·:;%]|["']$)/u;

/**
 * Divides a line of text where it may be broken: at spaces and after `…`, but never after an opening quote or bracket
 * and never before a closing one, whatever spaces stand there.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const [index, chunk] of text.split(' ').entries()) {
    for (const [part, piece] of chunk.split(/(?<=…)(?=[\p{L}\p{N}\p{Ps}\p{Pi}])/u).entries()) {
      const word = { text: piece, spaced: part === 0 && index > 0 };
      const last = words.at(-1);
      if (last && (endsOpen.test(last.text) || startsClosed.test(piece))) last.text = joinWords([last, word]);
      else words.push(word);
    }
  }
  return words;
}

/** Divides a word that is wider than a line, after as many characters as fit each time. */
export function splitLong(word: Word, fits: (text: string) => boolean): Word[] {
  const parts: Word[] = [];
  // A space goes with what follows it.
  for (const [character] of word.text.matchAll(/ ?\S/gu)) {
    const last = parts.at(-1);
    if (!last) parts.push({ text: character, spaced: word.spaced });
    else if (fits(last.text + character)) last.text += character;
    else {
      const carried = carriedOver(last.text, character);
      last.text = last.text.slice(0, last.text.length - carried.length);
      parts.push({ text: carried + character, spaced: false });
    }
  }
  return parts;
}

/** The last characters of a line that go over to the next, so that neither quotes nor brackets are torn off. */
function carriedOver(line: string, next: string): string {
  const characters = Array.from(line);
  // Rows of marks without a word among them are divided anywhere.
  for (let count = 0; count < Math.min(6, characters.length); count += 1) {
    const carried = characters.slice(characters.length - count).join('');
    const kept = characters.slice(0, characters.length - count).join('');
    if (!endsOpen.test(kept.trimEnd()) && !startsClosed.test((carried + next).trimStart())) return carried;
  }
  return '';
}

/** The words of a line. The space before the first is not printed. */
export function joinWords(words: readonly Word[]): string {
  return words
    .map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text))
    .join('')
    .trim();
}
