import { comparePoints } from './compare-points.ts';
import { Misread } from './misread.ts';
import type { PartialDate, Point } from './partial-date.ts';
import { readPoint } from './read-point.ts';

/** Reads `a/b` or `a/..`. Throws a `Misread`. */
export function readInterval(text: string): PartialDate {
  const slash = text.indexOf('/');
  const start = text.slice(0, slash);
  const end = text.slice(slash + 1);
  if (start === '..') throw new Misread('언젠가 그때까지는 `[..2025-09-10]`처럼 씁니다', 0, `[..${end}]`);
  const from = readEnd(start, 0);
  if (end === '..') return { form: 'onward', from };
  if (end === '') throw new Misread('끝이 정해지지 않았으면 `2025-12/..`처럼 씁니다', slash + 1, `${start}/..`);
  const to = readEnd(end, slash + 1);
  const order = comparePoints(from, to);
  if (order < 0) return { form: 'span', from, to };
  if (order > 0) throw new Misread('기간은 이른 날짜를 앞에 씁니다', slash + 1, `${end}/${start}`);
  throw new Misread('기간의 두 끝은 같거나 겹칠 수 없습니다. 하나만 씁니다', slash + 1);
}

function readEnd(text: string, offset: number): Point {
  const point = readPoint(text, offset);
  if (point.time) throw new Misread('기간에는 시각을 쓰지 않습니다', offset + text.indexOf('T'));
  return point;
}
