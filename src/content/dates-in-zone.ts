import { dateInZone } from '../dates/date-in-zone.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/**
 * The fields of a frontmatter with the clock of every date in them set to the site's zone, so that a moment is worded,
 * listed under a year and put in order by one and the same clock, whatever offset it was written with.
 */
export function datesInZone<Fields>(fields: Fields, zone: string): Fields {
  return inZone(fields, zone) as Fields;
}

function inZone(value: unknown, zone: string): unknown {
  // Holes of a list stay holes.
  if (Array.isArray(value)) return value.map((item) => inZone(item, zone));
  if (typeof value !== 'object' || value === null) return value;
  if (isDate(value)) return dateInZone(value, zone);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inZone(item, zone)]));
}

// No field of ours is called `form`.
function isDate(value: object): value is PartialDate {
  return 'form' in value;
}
