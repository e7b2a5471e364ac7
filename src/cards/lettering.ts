import type { Canvas, Ink } from './canvas.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { printable } from './printable.ts';
import { openTypeface, type Typeface } from './typeface.ts';

/** A kind of lettering; a character that its face lacks is taken from another. */
export interface Style {
  face: 'serif-700' | 'sans-600' | 'sans-400';
  /** The em in pixels. */
  size: number;
  /** What is added between characters, in ems. */
  tracking?: number;
}

/** The faces of the cards, opened once. */
export class Lettering {
  readonly #faces: Record<Style['face'], Typeface> = {
    'serif-700': openTypeface('serif-700'),
    'sans-600': openTypeface('sans-600'),
    'sans-400': openTypeface('sans-400'),
  };
  readonly #stamps = new Map<string, Coverage>();

  /** A text as it can be printed: in characters that one of the faces has. */
  spell(text: string): string {
    return printable(text, (character) => Object.values(this.#faces).some((face) => face.has(character)));
  }

  /** How wide a text is that `spell` has given. */
  measure(text: string, { face, size, tracking = 0 }: Style): number {
    return Array.from(text).reduce((sum, each) => sum + (this.#faceOf(each, face).advance(each) + tracking) * size, 0);
  }

  /** Prints a line that `spell` has given, from `x` on or, with `align: 'end'`, up to it. */
  print(
    canvas: Canvas,
    text: string,
    style: Style,
    { x, baseline, ink, align = 'start' }: { x: number; baseline: number; ink: Ink; align?: 'start' | 'end' },
  ): void {
    let pen = align === 'end' ? x - this.measure(text, style) : x;
    for (const character of text) {
      const face = this.#faceOf(character, style.face);
      if (character !== ' ')
        canvas.stamp(this.#stamp(face, character, style.size), Math.round(pen), Math.round(baseline), ink);
      pen += (face.advance(character) + (style.tracking ?? 0)) * style.size;
    }
  }

  #faceOf(character: string, name: Style['face']): Typeface {
    const own = this.#faces[name];
    return own.has(character) ? own : (Object.values(this.#faces).find((face) => face.has(character)) ?? own);
  }

  /** A syllable stands in many cards: its pixels are worked out once a size. */
  #stamp(face: Typeface, character: string, size: number): Coverage {
    const key = `${face.name} ${size} ${character}`;
    const known = this.#stamps.get(key);
    if (known) return known;
    const stamp = coverageOf(
      face.outline(character).map((contour) => contour.map(([x, y]) => [x * size, y * size] as const)),
    );
    this.#stamps.set(key, stamp);
    return stamp;
  }
}
