import { readFileSync } from 'node:fs';
import { Face, Font, Blob as FontData } from 'harfbuzzjs';
import { faces } from '../fonts/faces.ts';
import type { Contour } from './coverage.ts';

/** The outlines of one weight of one typeface; lengths are in ems, and down is positive. */
export interface Typeface {
  name: string;
  has(character: string): boolean;
  advance(character: string): number;
  outline(character: string): Contour[];
}

/** Lines that a curve is drawn with. */
const smoothness = 6;

/** Opens a face by its name in `src/fonts/faces.ts`: `serif-700`. */
export function openTypeface(name: string): Typeface {
  const found = faces.find((face) => face.name === name);
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

function flatten(commands: readonly { type: string; values: readonly number[] }[], scale: number): Contour[] {
  const contours: [number, number][][] = [];
  for (const { type, values } of commands) {
    const points = pairs(values.map((value, index) => (index % 2 === 0 ? value : -value) * scale));
    if (type === 'M') contours.push([]);
    const contour = contours.at(-1);
    const from = contour?.at(-1);
    if (type === 'Z' || !contour) continue;
    if (!from || points.length === 1) contour.push(...points);
    else for (let step = 1; step <= smoothness; step += 1) contour.push(along([from, ...points], step / smoothness));
  }
  return contours;
}

/** Where a Bézier curve is at a share of its way: between the points, again and again, until one is left. */
function along(points: readonly [number, number][], share: number): [number, number] {
  const [[x, y] = [0, 0], ...rest] = points;
  if (rest.length === 0) return [x, y];
  const between = rest.map(([toX, toY], index): [number, number] => {
    const [fromX, fromY] = points[index] ?? [toX, toY];
    return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
  });
  return along(between, share);
}

function pairs(values: readonly number[]): [number, number][] {
  return Array.from({ length: values.length / 2 }, (_, index) => [values[index * 2] ?? 0, values[index * 2 + 1] ?? 0]);
}
