import { joinWords, splitLong, splitWords, type Word } from './split-words.ts';

/** A way to set a text. */
export interface Setting {
  size: number;
  /** Of the column. */
  width: number;
  /** How many lines have room. */
  lines: number;
}

export interface SetText {
  size: number;
  lines: string[];
}

/** How wide a text is at a size. */
export type Measure = (text: string, size: number) => number;

/**
 * Sets a text in the first way in which it has room, in lines of about one length. In the last way every text has
 * room: a word longer than a line is divided, and what is too long ends in `…` after a word.
 */
export function breakLines(text: string, settings: readonly Setting[], measure: Measure): SetText {
  const words = splitWords(text);
  for (const { size, width, lines } of settings.slice(0, -1)) {
    const fits = (line: readonly Word[], within = width) => measure(joinWords(line), size) <= within;
    if (words.every((word) => fits([word])) && fill(words, fits).length <= lines) {
      return { size, lines: balance(words, width, fits) };
    }
  }
  const { size, width, lines } = settings.at(-1) ?? { size: 1, width: 1, lines: 1 };
  const fits = (line: readonly Word[], within = width) => measure(joinWords(line), size) <= within;
  const short = words.flatMap((word) =>
    fits([word]) ? [word] : splitLong(word, (part) => measure(part, size) <= width),
  );
  const filled = fill(short, fits);
  if (filled.length <= lines) return { size, lines: balance(short, width, fits) };
  const kept = filled.slice(0, lines);
  const last = cut(kept.pop() ?? [], (line) => measure(line, size) <= width);
  return { size, lines: [...kept.map(joinWords), last] };
}

type Fits = (line: readonly Word[], within?: number) => boolean;

/** Puts as many words as fit into each line. */
function fill(words: readonly Word[], fits: Fits, within?: number): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && fits([...line, word], within)) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** The narrowest column that needs no more lines makes them about equally long. */
function balance(words: readonly Word[], width: number, fits: Fits): string[] {
  const needed = fill(words, fits).length;
  let [narrow, wide] = [0, width];
  while (narrow + 1 < wide) {
    const middle = Math.floor((narrow + wide) / 2);
    const lines = fill(words, fits, middle);
    if (lines.length <= needed && lines.every((line) => fits(line, middle))) wide = middle;
    else narrow = middle;
  }
  return fill(words, fits, wide).map(joinWords);
}

/** The words of the last line that has room, as many as leave room for `…`. */
function cut(words: readonly Word[], fits: (line: string) => boolean): string {
  const ending = (line: string) => `${line.replace(/[\s\p{P}]+$/u, '')}…`;
  for (let count = words.length; count > 1; count -= 1) {
    const line = ending(joinWords(words.slice(0, count)));
    if (fits(line)) return line;
  }
  const characters = Array.from(joinWords(words.slice(0, 1)));
  while (characters.length > 1 && !fits(ending(characters.join('')))) characters.pop();
  return ending(characters.join(''));
}
