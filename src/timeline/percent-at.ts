/** Time that is drawn to scale: from one moment to another (epoch milliseconds), between two places across the drawing. */
export interface Stretch {
  from: number;
  to: number;
  /** In percent. */
  start: number;
  /** In percent. */
  end: number;
}

/** Where a moment stands across the drawing, in percent; within what was left out between two stretches too. */
export function percentAt(time: number, stretches: readonly Stretch[]): number {
  let before: Stretch | undefined;
  for (const stretch of stretches) {
    if (time < stretch.from) {
      return before ? between(time, before.to, stretch.from, before.end, stretch.start) : stretch.start;
    }
    if (time <= stretch.to) return between(time, stretch.from, stretch.to, stretch.start, stretch.end);
    before = stretch;
  }
  return before?.end ?? 0;
}

function between(time: number, from: number, to: number, start: number, end: number): number {
  return from === to ? start : start + ((time - from) / (to - from)) * (end - start);
}
