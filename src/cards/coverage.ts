/** A closed line through these points. */
export type Contour = readonly (readonly [x: number, y: number])[];

/** How much of each pixel a shape covers, 0 to 255, from the pixel (`left`, `top`) on. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  alpha: Uint8Array;
}

/**
 * The pixels that contours cover, each to its exact share. Contours that turn the other way are holes. What every edge
 * adds to the pixels right of it is noted first, and then summed up along each row.
 */
export function coverageOf(contours: readonly Contour[]): Coverage {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const contour of contours) {
    for (const [x, y] of contour) {
      [west, north, east, south] = [Math.min(west, x), Math.min(north, y), Math.max(east, x), Math.max(south, y)];
    }
  }
  if (west > east) return { left: 0, top: 0, width: 0, height: 0, alpha: new Uint8Array() };
  const [left, top] = [Math.floor(west), Math.floor(north)];
  const [width, height] = [Math.ceil(east) - left + 1, Math.ceil(south) - top];
  const changes = new Float64Array(width * height + 1);
  for (const contour of contours) {
    for (const [index, [x, y]] of contour.entries()) {
      const [toX, toY] = contour[(index + 1) % contour.length] ?? [x, y];
      if (y < toY) addEdge(changes, width, 1, x - left, y - top, toX - left, toY - top);
      else if (y > toY) addEdge(changes, width, -1, toX - left, toY - top, x - left, y - top);
    }
  }
  const alpha = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      sum += changes[at] ?? 0;
      alpha[at] = Math.min(255, Math.round(Math.abs(sum) * 255));
    }
  }
  return { left, top, width, height, alpha };
}

/** Notes an edge that runs downward: row by row, and in a row pixel by pixel. */
function addEdge(
  changes: Float64Array,
  width: number,
  direction: 1 | -1,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  const add = (at: number, change: number) => {
    changes[at] = (changes[at] ?? 0) + change;
  };
  let x = fromX;
  for (let row = Math.floor(fromY); row < toY; row += 1) {
    const drop = Math.min(row + 1, toY) - Math.max(row, fromY);
    const next = fromX + (toX - fromX) * ((Math.min(row + 1, toY) - fromY) / (toY - fromY));
    const [low, high] = x < next ? [x, next] : [next, x];
    // Of the part of the edge in each pixel: what lies right of it in this pixel, and the rest in the next.
    for (let pixel = Math.floor(low); pixel < high || pixel === Math.floor(low); pixel += 1) {
      const start = Math.max(low, pixel);
      const end = Math.min(high, pixel + 1);
      const share = high > low ? (direction * drop * (end - start)) / (high - low) : direction * drop;
      const covered = pixel + 1 - (start + end) / 2;
      add(row * width + pixel, share * covered);
      add(row * width + pixel + 1, share * (1 - covered));
    }
    x = next;
  }
}
