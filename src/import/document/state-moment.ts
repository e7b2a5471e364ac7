import type { StatedMoment } from '../copy/copy.ts';
import { refuseMoment } from './choose-published.ts';
import type { Moment } from './document.ts';

/** A moment that a page states in its head, in Korean time. */
export function stateMoment({ kind, words }: StatedMoment): Moment {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/u.exec(words.trim());
  if (!match) return { kind, from: 'meta', words, edtf: undefined, span: undefined, refused: '읽을 수 없는 날짜' };
  const [, day = '', time, zone = '+09:00'] = match;
  const offset = zone === 'Z' ? 'Z' : zone.replace(/(\d\d):?(\d\d)$/u, '$1:$2');
  const edtf = time === undefined ? day : `${day}T${time}${offset}`;
  return { kind, from: 'meta', words, edtf, span: undefined, refused: refuseMoment(edtf) };
}
