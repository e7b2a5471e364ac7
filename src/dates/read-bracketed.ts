import { comparePoints } from './compare-points.ts';
import { Misread } from './misread.ts';
import type { PartialDate, Point } from './partial-date.ts';
import { readPoint } from './read-point.ts';

/** Reads `[a,b]`, `[a..b]` or `[..b]`. Throws a `Misread`. */
export function readBracketed(text: string): PartialDate {
  const close = text.indexOf(']');
  if (close < 0) throw new Misread('`[`로 열었으면 `]`로 닫습니다', text.length, `${text}]`);
  if (close + 1 < text.length)
    throw new Misread('`]` 뒤에는 아무것도 쓰지 않습니다', close + 1, text.slice(0, close + 1));
  const inside = text.slice(1, close);
  const dots = inside.indexOf('..');
  if (dots < 0 || inside.includes(',')) return readOptions(inside);
  return readBounds(inside.slice(0, dots), inside.slice(dots + 2), dots + 3);
}

function readOptions(inside: string): PartialDate {
  const options: Point[] = [];
  let offset = 1;
  for (const item of inside.split(',')) {
    const text = options.length > 0 ? item.replace(/^ +/, '') : item;
    const start = offset + item.length - text.length;
    const option = readInside(text, start);
    const previous = options.at(-1);
    if (previous && comparePoints(previous, option) >= 0) {
      throw new Misread('`[ ]` 안에는 서로 겹치지 않는 날짜를 이른 것부터 씁니다', start, inOrder(inside));
    }
    options.push(option);
    offset += item.length + 1;
  }
  const [first, second, ...rest] = options;
  if (first && second) return { form: 'one-of', options: [first, second, ...rest] };
  throw new Misread('`[ ]` 안에는 둘 이상을 `[2025-09-10,2025-09-11]`처럼 씁니다', offset - 1, inside);
}

// The text of dates sorts as the dates do: every part has a fixed width.
function inOrder(inside: string): string {
  return `[${[...new Set(inside.split(/, */))].sort().join(',')}]`;
}

function readBounds(start: string, end: string, endOffset: number): PartialDate {
  if (end === '') throw new Misread('그때부터는 `2025-12/..`처럼 씁니다', endOffset, `${start}/..`);
  if (start === '') return { form: 'up-to', to: readInside(end, endOffset) };
  const from = readInside(start, 1);
  const to = readInside(end, endOffset);
  if (comparePoints(from, to) < 0) return { form: 'between', from, to };
  throw new Misread('`..`의 앞이 뒤보다 이르고 서로 겹치지 않아야 합니다', endOffset, `[${end}..${start}]`);
}

function readInside(text: string, offset: number): Point {
  const point = readPoint(text, offset);
  if (point.approximate || point.uncertain)
    throw new Misread('`[ ]` 안에는 `~`나 `?`를 붙이지 않습니다', offset + text.length - 1);
  if (point.time) throw new Misread('`[ ]` 안에는 시각을 쓰지 않습니다', offset + text.indexOf('T'));
  return point;
}
