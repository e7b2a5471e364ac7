import { Temporal } from 'temporal-polyfill';
import { dateBounds } from './date-bounds.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * The moment from which on a date can be meant, by the clock of an IANA zone, for formats that know nothing less
 * precise. A day without a time is its midnight there: `2025-09-10` is `2025-09-10T00:00:00+09:00` in Seoul.
 */
export function firstMoment(date: PartialDate, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(dateBounds(date, zone).earliest).toZonedDateTimeISO(zone);
}

/** As JSON and Atom have it (RFC 3339): `2025-09-10T09:30:00+09:00`. */
export function inRfc3339(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

/** As RSS has it (RFC 822 with years of four digits): `Wed, 10 Sep 2025 09:30:00 +0900`. */
export function inRfc822(moment: Temporal.ZonedDateTime): string {
  const [, year, month, day, time, sign, hours, minutes] = parts.exec(inRfc3339(moment)) ?? [];
  const weekday = weekdays[moment.dayOfWeek - 1];
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${time} ${sign}${hours}${minutes}`;
}

const parts = /^(\d{4})-(\d\d)-(\d\d)T([\d:]+)([+-])(\d\d):(\d\d)$/;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
