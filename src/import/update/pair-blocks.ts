import { likeness } from './likeness.ts';
import type { Block } from './split-body.ts';

/** Which block of `to` each block of `from` has become, by index: the same, or one that is like it, moved or not. */
export function pairBlocks(from: readonly Block[], to: readonly Block[]): Map<number, number> {
  const pairs = pairSame(from, to);
  const taken = new Set(pairs.values());
  const candidates: { a: number; b: number; score: number }[] = [];
  const left = to.flatMap((block, index) => (taken.has(index) ? [] : [{ block, index }]));
  for (const [a, block] of from.entries()) {
    if (pairs.has(a)) continue;
    const near = left.length > window ? left.filter(({ index }) => Math.abs(index - a) < window / 2) : left;
    for (const { block: other, index: b } of near) {
      const score = block.depth === other.depth ? likeness(block.words, other.words) : 0;
      if (score >= alike) candidates.push({ a, b, score });
    }
  }
  candidates.sort((x, y) => y.score - x.score || Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
  for (const { a, b } of candidates) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  pairHeadings(from, to, pairs, taken);
  return pairs;
}

/** The longest row of blocks that both have. */
function pairSame(from: readonly Block[], to: readonly Block[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const isSame = (a: number, b: number) => from[a]?.key === to[b]?.key && from[a]?.depth === to[b]?.depth;
  let start = 0;
  while (start < Math.min(from.length, to.length) && isSame(start, start)) pairs.set(start, start++);
  let [endA, endB] = [from.length, to.length];
  while (endA > start && endB > start && isSame(endA - 1, endB - 1)) pairs.set(--endA, --endB);
  const [rows, columns] = [endA - start, endB - start];
  if (rows * columns > 4_000_000) return pairInTurn(from, to, pairs, { start, endA, endB });
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSame(start + row, start + column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (isSame(start + row, start + column)) pairs.set(start + row++, start + column++);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** The same for a book, in a time that grows with it: blocks with the same words, in turn. */
function pairInTurn(
  from: readonly Block[],
  to: readonly Block[],
  pairs: Map<number, number>,
  { start, endA, endB }: { start: number; endA: number; endB: number },
): Map<number, number> {
  const places = Map.groupBy(
    Array.from({ length: endB - start }, (_, index) => start + index),
    (index) => to[index]?.key,
  );
  for (let index = start; index < endA; index += 1) {
    const place = places.get(from[index]?.key)?.shift();
    if (place !== undefined) pairs.set(index, place);
  }
  return pairs;
}

/** A question in quite other words is the same when it has the same answer. */
function pairHeadings(
  from: readonly Block[],
  to: readonly Block[],
  pairs: Map<number, number>,
  taken: Set<number>,
): void {
  for (const [a, { depth }] of from.entries()) {
    const b = (pairs.get(a + 1) ?? 0) - 1;
    if (depth === undefined || pairs.has(a) || b < 0 || taken.has(b) || to[b]?.depth !== depth) continue;
    if (from[a + 1]?.depth !== undefined) continue;
    pairs.set(a, b);
    taken.add(b);
  }
}

const alike = 0.5;
const window = 400;
