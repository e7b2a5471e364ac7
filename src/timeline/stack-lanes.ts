import { narrowest } from './drawing.ts';

/** The room of a mark from left to right, in pixels at the narrowest width. */
export interface Box {
  left: number;
  right: number;
}

/** How many lanes there are at the most. */
export const mostLanes = 12;
/** The room of `+12`. */
const moreWidth = 36;

/** Those that found no lane, counted together at the place of the first. */
export interface More<Item> {
  items: Item[];
  box: Box;
}

/**
 * Puts each box into the lowest lane in which it touches no other; lane 0 is the axis, whose `breaks` stay free.
 * What finds no lane is left to the `+n` above its column.
 */
export function stackLanes<Item extends { box: Box }>(
  items: readonly Item[],
  breaks: readonly Box[] = [],
): { placed: { item: Item; lane: number }[]; more: More<Item>[] } {
  const ends: number[] = [];
  const laneOf = new Map<Item, number>();
  const more: More<Item>[] = [];
  for (const item of items.toSorted((a, b) => a.box.left - b.box.left)) {
    const { left, right } = item.box;
    const lane = Array.from({ length: mostLanes }).findIndex(
      (_, index) =>
        (ends[index] ?? -Infinity) <= left && (index > 0 || !breaks.some((each) => touches(each, item.box))),
    );
    if (lane >= 0) {
      laneOf.set(item, lane);
      ends[lane] = right;
      continue;
    }
    const box = around(item.box);
    const last = more.at(-1);
    if (last && box.left < last.box.right) last.items.push(item);
    else more.push({ items: [item], box });
  }
  const placed = items.flatMap((item) => {
    const lane = laneOf.get(item);
    return lane === undefined ? [] : [{ item, lane }];
  });
  return { placed, more };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right;
}

function around({ left, right }: Box): Box {
  const start = Math.max(0, Math.min((left + right - moreWidth) / 2, narrowest - moreWidth));
  return { left: start, right: start + moreWidth };
}
