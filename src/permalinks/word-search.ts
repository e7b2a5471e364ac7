import { plain, readingsOf } from './readings.ts';

/** A word that must be in no file of the site. */
export interface Redaction {
  word: string;
  /** Its line in `redactions.yaml`: what is told of it in place of the word, since others may read what we print. */
  line: number;
}

/** Finds such words in the texts of the newsroom and in files of the site alike. */
export interface WordSearch {
  /** Those that a reader or a program finds in a text, however they are written there. */
  in(text: string): Redaction[];
  /** Where one that is in a text begins, in UTF-16 units. */
  offsetIn(text: string, redaction: Redaction): number;
  /** A text without them, to be printed: `people/○○○/index.html`. */
  masked(text: string): string;
}

/**
 * A word is found also in the middle of others, across marks of Markdown, inline tags and the end of a line; across
 * white space only where it has white space itself, of which any will do.
 */
export function wordSearch(redactions: readonly Redaction[]): WordSearch {
  const patterns = redactions.map((redaction) => ({ redaction, pattern: patternOf(plain(redaction.word)) }));
  const found = (text: string): Redaction[] => {
    if (patterns.length === 0) return [];
    const readings = readingsOf(text);
    return patterns
      .filter(({ pattern }) => readings.some((reading) => pattern.test(reading)))
      .map(({ redaction }) => redaction);
  };
  const has = (text: string, redaction: Redaction) => found(text).includes(redaction);
  return {
    in: found,
    offsetIn(text, redaction) {
      // The shortest beginning that has it ends with it, and the shortest end of that begins with it.
      const end = firstThat(text.length, (length) => has(text.slice(0, length), redaction));
      return end - firstThat(end, (length) => has(text.slice(end - length, end), redaction));
    },
    masked(text) {
      if (patterns.length === 0) return text;
      const masked = patterns.reduce(
        (written, { pattern, redaction }) => written.replaceAll(new RegExp(pattern, 'gi'), hidden(redaction)),
        text.normalize('NFC'),
      );
      return found(masked).length > 0 ? '○○○' : masked;
    },
  };
}

const marks = '[*_~`\\\\]*';
/** Between two letters; an empty line ends the paragraph and the word. */
const gap = `${marks}(?:[ \\t]*\\r?\\n[ \\t>]*${marks})?`;
/** Between two parts of a word that has a space; addresses write it as a plus. */
const blank = '(?:[*_~`\\\\>]*[\\s+])+[*_~`\\\\>]*';

function patternOf(word: string): RegExp {
  const parts = word.trim().split(/\s+/);
  return new RegExp(parts.map((part) => Array.from(part, escaped).join(gap)).join(blank));
}

function escaped(letter: string): string {
  return letter.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function hidden({ word }: Redaction): string {
  return '○'.repeat(Array.from(word.normalize('NFC')).length);
}

/** The smallest number up to `most` of which it is true, if it is true of all above it. */
function firstThat(most: number, isTrue: (value: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
