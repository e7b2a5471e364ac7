import { breakLines, type Setting } from './break-lines.ts';
import { Canvas } from './canvas.ts';
import { type Card, cardSize } from './card.ts';
import type { Contour } from './coverage.ts';
import { drawMark } from './draw-mark.ts';
import type { Lettering, Style } from './lettering.ts';

/** Raised when the same card comes out otherwise. */
export const cardRecipe = 1;

// The axis stands where it stays in a square cut out of the middle, and in one cut off the left.
const axis = 330;
const margin = axis - 44;
const text = axis + 54;
/** How wide a line is that is whole in such a square, and how wide one is that uses the whole card. */
const [narrow, wide] = [536, 752];
const [top, bottom] = [118, 552];
const leading = 1.3;
/** The words left of the axis. */
const besideAxis: Setting[] = [
  { size: 26, width: margin - 36, lines: 1 },
  { size: 22, width: margin - 36, lines: 2 },
];

const kicker: Style = { face: 'sans-600', size: 30 };
const when: Style = { face: 'sans-600', size: 34 };
const note: Style = { face: 'sans-400', size: 30 };
const words: Style = { face: 'sans-400', size: 26 };
const site: Style = { face: 'serif-700', size: 34 };
const title = (size: number): Style => ({ face: 'serif-700', size, tracking: -0.015 });

/** Draws a card: a PNG of 1200 × 630 pixels, the same bytes for the same card. */
export function drawCard(card: Card, lettering: Lettering): Buffer {
  const canvas = new Canvas(cardSize.width, cardSize.height);
  canvas.fill([box(axis, 0, axis + 3, cardSize.height)], 'accent');
  const set = (written: string, settings: Setting[], style: (size: number) => Style) =>
    breakLines(lettering.spell(written), settings, (line, size) => lettering.measure(line, style(size)));
  const print = (lines: string[], style: Style, ink: 'ink' | 'inkSoft' | 'accent', y: number, height: number) => {
    for (const [index, line] of lines.entries()) {
      lettering.print(canvas, line, style, { x: text, baseline: y + index * height, ink });
    }
    return y + (lines.length - 1) * height;
  };

  let y = top;
  if (card.kicker !== undefined) {
    print(set(card.kicker, [{ size: kicker.size, width: wide, lines: 1 }], () => kicker).lines, kicker, 'accent', y, 0);
    y += 38;
  }
  const first = y;
  if (card.when !== undefined) {
    const { lines } = set(card.when, [{ size: when.size, width: wide, lines: 2 }], () => when);
    y = print(lines, when, 'ink', y + 32, 46) + 20;
  }
  const notes =
    card.note === undefined ? [] : set(card.note, [{ size: note.size, width: wide, lines: 3 }], () => note).lines;
  const room = bottom - 70 - notes.length * 46 - y;
  const headline = lettering.spell(card.title) === '' ? (card.kind ?? card.site) : card.title;
  const { lines, size } = set(headline, titleSettings(room), title);
  const start = Math.round(y + size * 1.12);
  y = print(lines, title(size), 'ink', start, Math.round(size * leading));
  print(notes, note, 'inkSoft', y + 62, 46);
  print(set(card.site, [{ size: site.size, width: wide, lines: 1 }], () => site).lines, site, 'ink', bottom, 0);

  const level = card.when === undefined ? start - size * 0.36 : first + 20;
  const gap = (bottom - 12 - level) / Math.max(1, card.marks.length - 1);
  for (const [index, { words: said, ...mark }] of card.marks.entries()) {
    const middle = Math.round(level + index * Math.min(gap, 78));
    drawMark(canvas, mark, axis + 1.5, middle, card.marks.length > 1 ? 1.9 : 2.3);
    let baseline = middle + 10;
    for (const [index, part] of said.entries()) {
      const style = (size: number): Style =>
        index === 0 && said.length > 1 ? { ...kicker, size } : { ...words, size };
      const { lines, size } = set(part, besideAxis, style);
      for (const line of lines) {
        lettering.print(canvas, line, style(size), { x: margin, baseline, ink: 'inkSoft', align: 'end' });
        baseline += size * 1.4;
      }
    }
  }
  return canvas.toPng();
}

/** From large to small; lines that stay whole in a square first. */
function titleSettings(room: number): Setting[] {
  const setting = (size: number, width: number, most = 6): Setting => {
    return { size, width, lines: Math.min(most, Math.floor(room / (size * leading))) };
  };
  return [
    setting(88, narrow, 2),
    ...[72, 64, 58].map((size) => setting(size, narrow)),
    ...[60, 52, 46, 40].map((size) => setting(size, wide)),
  ];
}

function box(left: number, top: number, right: number, bottom: number): Contour {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}
