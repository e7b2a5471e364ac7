import { breakWords, edge, narrowest } from './drawing.ts';
import type { Stretch } from './percent-at.ts';

/** Some time that something takes up, in epoch milliseconds. */
export interface Extent {
  from: number;
  to: number;
}

/** How many empty gaps are left out at the most. */
const mostBreaks = 3;

/**
 * Time from left to right at one rate everywhere. An empty gap is left out, as a break between two stretches, only
 * where it would crush the rest to less than a third, and only for the sake of what happened close together. `ends` is
 * the room at both ends, in pixels.
 */
export function timeScale(extents: readonly Extent[], ends = { left: edge, right: edge }): Stretch[] {
  const parts = splitAt(breaksIn(extents), extents);
  const room = narrowest - ends.left - ends.right - (parts.length - 1) * (breakWords + 2 * edge);
  const total = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  let x = ends.left;
  return parts.map(({ from, to }) => {
    const width = total === 0 ? room / parts.length : ((to - from) / total) * room;
    const stretch = { from, to, start: (x / narrowest) * 100, end: ((x + width) / narrowest) * 100 };
    x += width + breakWords + 2 * edge;
    return stretch;
  });
}

/** The gaps to leave out: those that together take twice the time of all that remains, each of them as much as it. */
function breaksIn(extents: readonly Extent[]): Extent[] {
  const gaps = gapsIn(extents).sort((a, b) => length(b) - length(a));
  const breaks: Extent[] = [];
  let rest = length(around(extents));
  for (let count = 1; breaks.length + count <= Math.min(mostBreaks, gaps.length); count += 1) {
    const more = gaps.slice(breaks.length, breaks.length + count);
    const empty = more.reduce((sum, gap) => sum + length(gap), 0);
    if (empty < 2 * (rest - empty) || more.some((gap) => length(gap) < rest - empty)) continue;
    breaks.push(...more);
    rest -= empty;
    count = 0;
  }
  const parts = splitAt(breaks, extents);
  const isCrowd = (part: Extent) => extents.some((one) => isIn(one, part) && length(one) < length(part));
  return parts.some(isCrowd) ? breaks : [];
}

function gapsIn(extents: readonly Extent[]): Extent[] {
  const gaps: Extent[] = [];
  let end = Infinity;
  for (const { from, to } of extents.toSorted((a, b) => a.from - b.from)) {
    if (from > end) gaps.push({ from: end, to: from });
    end = end === Infinity ? to : Math.max(end, to);
  }
  return gaps;
}

function splitAt(gaps: readonly Extent[], extents: readonly Extent[]): Extent[] {
  const { from, to } = around(extents);
  const sorted = gaps.toSorted((a, b) => a.from - b.from);
  const starts = [from, ...sorted.map((gap) => gap.to)];
  return starts.map((start, index) => ({ from: start, to: sorted[index]?.from ?? to }));
}

function around(extents: readonly Extent[]): Extent {
  return { from: Math.min(...extents.map(({ from }) => from)), to: Math.max(...extents.map(({ to }) => to)) };
}

function isIn(one: Extent, part: Extent): boolean {
  return part.from <= one.from && one.to <= part.to;
}

function length({ from, to }: Extent): number {
  return to - from;
}
