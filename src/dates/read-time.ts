import { Misread } from './misread.ts';
import type { Time } from './partial-date.ts';

/** Reads the whole of `text`, a time from its `T` on; `offset` is where it stands in the date. Throws a `Misread`. */
export function readTime(text: string, offset: number): Time {
  const match = /^T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(text);
  if (!match) throw new Misread('시각은 `T14:30+09:00`처럼 시와 분을 두 자리 숫자로 씁니다', offset);
  const [clock, hours, minutes, seconds] = match;
  const hour = upTo(23, Number(hours), '시는 `00`부터 `23`까지입니다. 밤 12시는 다음 날 `00:00`입니다', offset + 1);
  const minute = upTo(59, Number(minutes), '분은 `00`부터 `59`까지입니다', offset + 4);
  const second = upTo(59, Number(seconds ?? 0), '초는 `00`부터 `59`까지입니다', offset + 7);
  const time = { hour, minute, offset: readOffset(text.slice(clock.length), offset + clock.length) };
  return seconds === undefined ? time : { ...time, second };
}

function upTo(most: number, value: number, expected: string, offset: number): number {
  if (value <= most) return value;
  throw new Misread(expected, offset);
}

function readOffset(text: string, offset: number): number {
  const match = /^(?:Z|([+-])(\d{2}):(\d{2}))/.exec(text);
  if (!match) throw new Misread('시각 뒤에는 시간대를 씁니다. 한국 시각이면 `+09:00`입니다', offset);
  const [zone, sign, hours, minutes] = match;
  if (zone.length < text.length) throw new Misread('시간대 뒤에는 아무것도 쓰지 않습니다', offset + zone.length);
  if (zone === 'Z') return 0;
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  if (Number(minutes) < 60 && east >= -12 * 60 && east <= 14 * 60 && zone !== '-00:00') return east;
  throw new Misread('시간대는 `-12:00`부터 `+14:00`까지이고 세계시는 `Z`입니다', offset);
}
