import type { Point } from './partial-date.ts';

/** Negative if all of `a` is before `b`, positive if after, 0 if they overlap: one within the other, or the same. */
export function comparePoints(a: Point, b: Point): number {
  return difference(a.year, b.year) || difference(a.month, b.month) || difference(a.day, b.day);
}

function difference(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : a - b;
}
