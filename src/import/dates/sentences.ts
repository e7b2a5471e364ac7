/** The sentences of a paragraph, asked for by an index in it. */
export interface Sentences {
  at: (index: number) => { index: number; text: string; before: string };
}

/** A full stop after a digit is one of a number or a date. */
export function sentencesOf(text: string): Sentences {
  const ends = [...text.matchAll(/(?<!\d)[.!?…]+/g)].map((match) => match.index + match[0].length);
  return {
    at(index) {
      const sentence = firstAfter(ends, index);
      const start = ends[sentence - 1] ?? 0;
      const own = text.slice(start, Math.min(ends[sentence] ?? text.length, start + 600)).trim();
      return { index: sentence, text: own, before: text.slice(Math.max(0, start - 60), start) };
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
