/**
 * A date as precise as it is known, and no more: a closed subset of EDTF (ISO 8601-2).
 * `parseDate` makes it from a writer's text, `writeDate` gives the text back.
 * The points of one date ascend and never overlap; only a point by itself has a time.
 */
export type PartialDate =
  | { form: 'point'; at: Point }
  /** `a/b`: lasts from one to the other, both included. */
  | { form: 'span'; from: Point; to: Point }
  /** `a/..`: from then on. */
  | { form: 'onward'; from: Point }
  /** `[a,b]`: one of these. */
  | { form: 'one-of'; options: [Point, Point, ...Point[]] }
  /** `[a..b]`: some time between, both included. */
  | { form: 'between'; from: Point; to: Point }
  /** `[..b]`: some time up to the bound, which is included. */
  | { form: 'up-to'; to: Point };

/** A year (1 to 9999), a month, a day or a moment: no day without a month, no time without a day. */
export interface Point {
  year: number;
  month?: number;
  day?: number;
  time?: Time;
  /** `~`. Never together with `uncertain`, with a time, or inside `[ ]`. */
  approximate: boolean;
  /** `?`. Never with a time, or inside `[ ]`. */
  uncertain: boolean;
}

/** The clock as it was written. */
export interface Time {
  hour: number;
  minute: number;
  second?: number;
  /** Minutes east of UTC. */
  offset: number;
}
