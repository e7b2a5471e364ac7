/**
 * The part of `text` that is most like `quote`, whole words of it, and how many characters differ.
 * Semi-global edit distance (Sellers): quadratic, so it is asked only when there is a mistake to explain.
 */
export function nearestText(quote: string, text: string): { text: string; distance: number } {
  // Each column ends at one character of the text: the distance of a quote's beginning, and where its like begins.
  let column = Array.from({ length: quote.length + 1 }, (_, row) => ({ distance: row, start: 0 }));
  let best = { distance: quote.length, start: 0, end: 0 };
  for (let end = 1; end <= text.length; end += 1) {
    const next = [{ distance: 0, start: end }];
    for (let row = 1; row <= quote.length; row += 1) {
      const same = quote[row - 1] === text[end - 1] ? 0 : 1;
      next.push(least(step(column[row - 1], same), step(column[row], 1), step(next[row - 1], 1)));
    }
    column = next;
    const last = column.at(-1);
    if (last && last.distance < best.distance) best = { ...last, end };
  }
  return { text: wholeWords(text, best.start, best.end), distance: best.distance };
}

interface Cell {
  distance: number;
  start: number;
}

function step(cell: Cell | undefined, cost: number): Cell {
  return { distance: (cell?.distance ?? Infinity) + cost, start: cell?.start ?? 0 };
}

function least(...cells: [Cell, Cell, Cell]): Cell {
  return cells.reduce((best, cell) => (cell.distance < best.distance ? cell : best));
}

function wholeWords(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(' ', start) + 1;
  const to = text.indexOf(' ', end);
  return text.slice(from, to < 0 ? undefined : to);
}
