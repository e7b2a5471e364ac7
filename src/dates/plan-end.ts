import { dateBounds } from './date-bounds.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * The last millisecond at which a plan can still come true as it was announced, in an IANA zone; of what goes on from
 * some day, the last at which it can begin. Epoch milliseconds.
 */
export function planEnd(date: PartialDate, zone: string): number {
  return dateBounds(date.form === 'onward' ? { form: 'point', at: date.from } : date, zone).latest;
}
