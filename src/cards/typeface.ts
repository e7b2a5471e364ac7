import { readFileSync } from 'node:fs';
import { Face, Font, Blob as FontData } from 'harfbuzzjs';
import { cardFaces } from '../fonts/faces.ts';
import type { Contour } from './coverage.ts';

/** The outlines of one weight of one typeface; lengths are in ems, and down is positive. */
export interface Typeface {
  name: string;
  has(character: string): boolean;
  advance(character: string): number;
  outline(character: string): Contour[];
}

/** Lines that a curve is drawn with. */
const smoothness = 5;

/** Opens a face by its name in `src/fonts/faces.ts`: `serif-700`. */
export function openTypeface(name: string): Typeface {
  const found = cardFaces.find((face) => face.name === name);
  if (!found) throw new Error(`There is no face called ${name}`);
  const face = new Face(new FontData(readFileSync(found.file)));
  const font = new Font(face);
  const characters = new Set(face.collectUnicodes());
  const glyph = (character: string) => font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0;
  const advances = new Map<string, number>();
  return {
    name,
    has: (character) => characters.has(character.codePointAt(0) ?? 0),
    advance: (character) => {
      const known = advances.get(character) ?? font.glyphHAdvance(glyph(character)) / face.upem;
      advances.set(character, known);
      return known;
    },
    outline: (character) => flatten(font.glyphToJson(glyph(character)), 1 / face.upem),
  };
}

/** TrueType outlines are lines and curves of one control point. */
function flatten(commands: readonly { type: string; values: readonly number[] }[], scale: number): Contour[] {
  const contours: [number, number][][] = [];
  for (const { type, values } of commands) {
    const [x = 0, y = 0, endX = x, endY = y] = values;
    if (type === 'M') contours.push([]);
    const contour = contours.at(-1);
    if (type === 'Z' || !contour) continue;
    const [fromX, fromY] = contour.at(-1) ?? [0, 0];
    const steps = type === 'Q' ? smoothness : 1;
    for (let step = 1; step < steps; step += 1) {
      const [to, from] = [step / steps, 1 - step / steps];
      contour.push([
        from * from * fromX + (2 * from * to * x + to * to * endX) * scale,
        from * from * fromY - (2 * from * to * y + to * to * endY) * scale,
      ]);
    }
    contour.push([endX * scale, -endY * scale]);
  }
  return contours;
}
