import { Temporal } from 'temporal-polyfill';
import { Misread } from './misread.ts';
import type { Point } from './partial-date.ts';
import { readTime } from './read-time.ts';

/** Reads the whole of `text` as one point; `offset` is where it stands in the date. Throws a `Misread`. */
export function readPoint(text: string, offset: number): Point {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text);
  if (!match)
    throw new Misread('날짜는 네 자리 연도로 시작해 아는 만큼만 `2025`, `2025-09`, `2025-09-11`처럼 씁니다', offset);
  const [date, year, month, day] = match;
  const rest = text.slice(date.length);
  const point: Point = { year: Number(year), approximate: rest === '~', uncertain: rest === '?' };
  if (point.year === 0) throw new Misread('연도는 `0001`부터 `9999`까지입니다', offset);
  if (month !== undefined) point.month = readMonth(month, offset + 5);
  if (day !== undefined) point.day = readDay(date, offset + 8);
  if (day !== undefined && rest.startsWith('T')) point.time = readTime(rest, offset + date.length);
  else if (rest !== '' && rest !== '~' && rest !== '?') throw new Misread(expectedFor(rest), offset + date.length);
  return point;
}

function readMonth(digits: string, offset: number): number {
  const month = Number(digits);
  if (month >= 1 && month <= 12) return month;
  throw new Misread('달은 `01`부터 `12`까지입니다', offset);
}

function readDay(date: string, offset: number): number {
  const { year, month, daysInMonth } = Temporal.PlainYearMonth.from(date.slice(0, 7));
  const day = Number(date.slice(8));
  if (day >= 1 && day <= daysInMonth) return day;
  throw new Misread(`${year}년 ${month}월은 1일부터 ${daysInMonth}일까지입니다. 날을 모르면 달까지만 씁니다`, offset);
}

function expectedFor(rest: string): string {
  if (/^[~?%]+$/.test(rest)) return '`~`(무렵)나 `?`(불확실)는 끝에 하나만 붙입니다';
  if (/^\s*[~∼～]/.test(rest)) return '기간은 `/`로 `2025-09-10/2025-09-12`처럼 잇습니다';
  if (rest.startsWith('..')) return '사이 언젠가는 `[2026-07..2026-12]`, 그때부터는 `2025-12/..`처럼 씁니다';
  if (/^[\sT]\s*\d/.test(rest)) return '시각은 날 뒤에 `2025-09-10T14:30+09:00`처럼 붙입니다';
  return '달과 날은 두 자리 숫자로 `2025-09-11`처럼 쓰고 모르면 적지 않습니다';
}
