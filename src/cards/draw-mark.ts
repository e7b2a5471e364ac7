import type { Event } from '../content/newsroom.ts';
import type { DateShape } from '../dates/date-shape.ts';
import type { Canvas } from './canvas.ts';
import type { Contour } from './coverage.ts';

/** The mark of a piece on the axis: its shape says precision, its fill says status. */
export interface Mark {
  shape: DateShape;
  status: Event['status'];
}

/** A part of a mark, in the 20 × 32 units of `EventShape.astro`. */
type Part = { line: Contour } | { centre: Point; half: Point; round?: number; opacity?: number };
type Point = readonly [number, number];

const stroke = 1.75;
const bar = 3.5;

const parts: Record<DateShape, Part[]> = {
  day: [{ centre: [10, 16], half: [5.5, 5.5], round: 5.5 }],
  month: [{ centre: [10, 16], half: [bar, 11] }],
  year: [{ centre: [10, 16], half: [bar, 15] }],
  span: [{ centre: [10, 16], half: [bar, 15], round: bar }],
  'one-of': [
    {
      line: [
        [10, 8],
        [10, 24],
      ],
    },
    { centre: [10, 6.5], half: [4.5, 4.5], round: 4.5 },
    { centre: [10, 25.5], half: [4.5, 4.5], round: 4.5 },
  ],
  between: [
    {
      line: [
        [4, 3],
        [16, 3],
      ],
    },
    {
      line: [
        [4, 29],
        [16, 29],
      ],
    },
    { centre: [10, 16], half: [bar, 8] },
  ],
  onward: [
    {
      line: [
        [3, 5],
        [17, 5],
      ],
    },
    { centre: [10, 13], half: [bar, 4] },
    { centre: [10, 22], half: [bar, 2], opacity: 0.55 },
    { centre: [10, 28], half: [bar, 1], opacity: 0.3 },
  ],
  'up-to': [
    { centre: [10, 4], half: [bar, 1], opacity: 0.3 },
    { centre: [10, 10], half: [bar, 2], opacity: 0.55 },
    { centre: [10, 19], half: [bar, 4] },
    {
      line: [
        [3, 27],
        [17, 27],
      ],
    },
  ],
};

/** Draws a mark as the site draws it, its middle at `x`, `y` and a unit of it `scale` pixels large. */
export function drawMark(canvas: Canvas, { shape, status }: Mark, x: number, y: number, scale: number): void {
  const place = (contour: Contour) => contour.map(([px, py]): Point => [x + (px - 10) * scale, y + (py - 16) * scale]);
  const fill = (contours: Contour[], ink: 'accent' | 'paper', opacity?: number) =>
    canvas.fill(contours.map(place), ink, opacity);
  for (const part of parts[shape]) {
    if ('line' in part) {
      fill([thicken(part.line)], 'accent');
      continue;
    }
    fill([outline(part, stroke / 2)], 'paper');
    if (status === 'happened') fill([outline(part, stroke / 2)], 'accent', part.opacity);
    else if (status === 'unknown') for (const dash of dashes(outline(part, 0))) fill([dash], 'accent', part.opacity);
    else fill([outline(part, stroke / 2), outline(part, -stroke / 2).toReversed()], 'accent', part.opacity);
  }
  if (status === 'cancelled') {
    fill(
      [
        thicken(
          [
            [3, 25],
            [17, 7],
          ],
          stroke * 2.6,
        ),
      ],
      'paper',
    );
    fill(
      [
        thicken([
          [3, 25],
          [17, 7],
        ]),
      ],
      'accent',
    );
  }
}

/** The edge of a bar or dot, larger all around by `by`. */
function outline({ centre: [x, y], half, round = 0 }: Exclude<Part, { line: Contour }>, by: number): Contour {
  const [width, height] = [Math.max(0, half[0] + by), Math.max(0, half[1] + by)];
  const radius = round === 0 ? 0 : round + by;
  const turns = radius === 0 ? 0 : 16;
  const quarter = Array.from({ length: turns + 1 }, (_, turn): Point => {
    const angle = (Math.PI / 2) * (turn / Math.max(1, turns));
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  const corner = (signX: 1 | -1, signY: 1 | -1) =>
    quarter.map(([dx, dy]): Point => [x + signX * (width - radius + dx), y + signY * (height - radius + dy)]);
  return [...corner(1, 1), ...corner(-1, 1).toReversed(), ...corner(-1, -1), ...corner(1, -1).toReversed()];
}

/** A line as wide as a stroke. */
function thicken([from, to]: Contour, width = stroke): Contour {
  if (!from || !to) return [];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [dx, dy] = [((to[0] - from[0]) / length) * (width / 2), ((to[1] - from[1]) / length) * (width / 2)];
  return [
    [from[0] + dy, from[1] - dx],
    [to[0] + dy, to[1] - dx],
    [to[0] - dy, to[1] + dx],
    [from[0] - dy, from[1] + dx],
  ];
}

/** Every second piece of a line around a shape, each about two units long. */
function dashes(edge: Contour): Contour[] {
  const sides = edge.map((from, index): [Point, Point] => [from, edge[(index + 1) % edge.length] ?? from]);
  const around = sides.reduce((sum, [from, to]) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
  const dash = around / (2 * Math.max(2, Math.round(around / 4)));
  const drawn: Contour[] = [];
  let walked = 0;
  for (const [from, to] of sides) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const at = (distance: number): Point => {
      const share = Math.min(1, Math.max(0, (distance - walked) / (length || 1)));
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    };
    for (let start = Math.floor(walked / (2 * dash)) * 2 * dash; start < walked + length; start += 2 * dash) {
      if (start + dash > walked) drawn.push(thicken([at(start), at(start + dash)]));
    }
    walked += length;
  }
  return drawn;
}
