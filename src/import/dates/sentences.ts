/** The sentences of a paragraph, asked for by an index in it. */
export interface Sentences {
  at: (index: number) => { index: number; text: string };
}

/** A full stop after a digit is one of a number or a date. */
export function sentencesOf(text: string): Sentences {
  const ends = [...text.matchAll(/(?<!\d)[.!?…]+/g)].map((match) => match.index + match[0].length);
  return {
    at(index) {
      const sentence = firstAfter(ends, index);
      return { index: sentence, text: text.slice(ends[sentence - 1] ?? 0, ends[sentence] ?? text.length).slice(0, 600).trim() };
    },
  };
}

/** How many of the ascending ends are at or before an index. */
function firstAfter(ends: number[], index: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
