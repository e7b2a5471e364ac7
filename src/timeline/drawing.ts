// The overview is as wide as its column; these are the sizes, in CSS pixels, that stay the same at every width.

/**
 * The narrowest that it is drawn for, a window of 320 pixels with a scrollbar: what does not touch here touches at no
 * greater width.
 */
export const narrowest = 268;
/** From here on finer ticks are shown: the least that the column has on a screen of 48rem. */
export const wide = 640;

/** What a finger needs: how high a lane is, and how wide a mark is at the least. */
export const target = 24;
/** The room at the ends and beside a break, so that the middle of a mark can stand there. */
export const edge = target / 2;
/** How far an open end reaches. */
export const openEnd = 25;
/** The room of the words of a break. */
export const breakWords = 40;

/** Rounded for the page: a hundredth of a percent is less than a tenth of a pixel. */
export function percent(value: number): number {
  return Math.round(value * 100) / 100;
}
