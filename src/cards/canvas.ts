import { colours } from '../styles/colours.ts';
import { type Contour, type Coverage, coverageOf } from './coverage.ts';
import { encodePng } from './encode-png.ts';

const inks = ['ink', 'inkSoft', 'accent'] as const;
export type Ink = (typeof inks)[number];

/** How many steps lead from paper to an ink. */
const steps = 15;
const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const paper = rgb(colours.light.paper);
/** Sixteen colours an ink: from paper, which is the first of each, to the ink. */
const palette = inks.flatMap((ink) => {
  const full = rgb(colours.light[ink]);
  return Array.from({ length: steps + 1 }, (_, step) =>
    full.map((value, channel) => Math.round(value * (step / steps) + (paper[channel] ?? 0) * (1 - step / steps))),
  );
});

/** A sheet of paper to print on. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#pixels = new Uint8Array(width * height);
  }

  /** Prints a shape, or with `paper` wipes it out. */
  fill(contours: readonly Contour[], ink: Ink | 'paper', opacity = 1): void {
    this.stamp(coverageOf(contours), 0, 0, ink, opacity);
  }

  /** Prints what has been measured already, moved by whole pixels. */
  stamp({ left, top, width, height, alpha }: Coverage, x: number, y: number, ink: Ink | 'paper', opacity = 1): void {
    const base = ink === 'paper' ? undefined : inks.indexOf(ink) * (steps + 1);
    const [fromX, toX] = [Math.max(0, -left - x), Math.min(width, this.width - left - x)];
    for (let row = Math.max(0, -top - y); row < Math.min(height, this.height - top - y); row += 1) {
      const start = (row + top + y) * this.width + left + x;
      for (let column = fromX; column < toX; column += 1) {
        const covered = ((alpha[row * width + column] ?? 0) / 255) * opacity;
        if (covered === 0) continue;
        const old = this.#pixels[start + column] ?? 0;
        const oldStep = old % (steps + 1);
        const left = oldStep * (1 - covered);
        this.#pixels[start + column] =
          base === undefined ? old - oldStep + Math.round(left) : base + Math.round(left + covered * steps);
      }
    }
  }

  toPng(): Buffer {
    return encodePng(this.#pixels, this.width, palette);
  }
}
