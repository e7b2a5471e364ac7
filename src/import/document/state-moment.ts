import type { StatedMoment } from '../copy/copy.ts';
import { refuseMoment } from './choose-published.ts';
import type { Moment } from './document.ts';
import { momentInZone } from './moment-in-zone.ts';

/** A moment that a page states in its head; without a zone of its own, by the clock of `timeZone`. */
export function stateMoment({ kind, words }: StatedMoment, timeZone: string): Moment {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/u.exec(words.trim());
  if (!match) return { kind, from: 'meta', words, edtf: undefined, span: undefined, refused: '읽을 수 없는 날짜' };
  const [, day = '', time, zone] = match;
  const offset = zone?.replace(/(\d\d):?(\d\d)$/u, '$1:$2');
  const local = time === undefined ? day : `${day}T${time}`;
  const edtf = offset === undefined ? momentInZone(local, timeZone) : `${local}${offset}`;
  return { kind, from: 'meta', words, edtf, span: undefined, refused: refuseMoment(edtf) };
}
