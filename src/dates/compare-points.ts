import type { Point } from './partial-date.ts';

/** Negative if all of `a` is before all of `b`, positive if after; 0 if they overlap: the same, or one within the other. */
export function comparePoints(a: Point, b: Point): number {
  return difference(a.year, b.year) || difference(a.month, b.month) || difference(a.day, b.day);
}

function difference(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : a - b;
}
