import { Temporal } from 'temporal-polyfill';
import { parseDate } from '../../dates/parse-date.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import { slideDates } from '../../feeds/timelinejs/slide-dates.ts';
import type { GivenDate, GivenSlide } from './slide-schema.ts';

/** The date of a slide, or why it has none that we can say; `lost` is what of it could not be kept. */
export type ReadSlideDate = { date: PartialDate; lost: string[] } | { problem: string };

/**
 * The date of a slide, as precise as it was given. What our own files say of it beyond that holds as long as nobody has
 * set the slide to another day.
 *
 * @param zone of the clock, which TimelineJS3 does not name
 */
export function readSlideDate({ start_date, end_date, _yeonpyo }: GivenSlide, zone: string): ReadSlideDate {
  const own = _yeonpyo && parseDate(_yeonpyo.date);
  if (own?.ok && isSame(slideDates(own.date), { start_date, end_date })) return { date: own.date, lost: [] };
  const lost = own ? [`_yeonpyo.date(\`${_yeonpyo?.date}\`): 슬라이드의 날짜와 달라 쓰지 않음`] : [];
  const start = parseDate(pointText(start_date, zone));
  if (!start.ok) return { problem: start.error.message };
  lost.push(...lostParts('start_date', start_date));
  if (!end_date || isSame({ start_date }, { start_date: end_date })) return { date: start.date, lost };
  const span = parseDate(`${dayText(start_date)}/${dayText(end_date)}`);
  if (span.ok) {
    for (const [name, date] of Object.entries({ start_date, end_date })) if (hasTime(date)) lost.push(`${name}: 시각`);
    return { date: span.date, lost };
  }
  return { date: start.date, lost: [...lost, `end_date: ${dayText(end_date)}(${span.error.message})`] };
}

const parts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

type Parts = { readonly [part in (typeof parts)[number]]?: number | null | undefined };
type Given = { start_date: Parts; end_date?: Parts | null | undefined };

function isSame(one: Given, other: Given): boolean {
  return (['start_date', 'end_date'] as const).every((name) =>
    parts.every((part) => (one[name]?.[part] ?? undefined) === (other[name]?.[part] ?? undefined)),
  );
}

function dayText({ year, month, day }: GivenDate): string {
  const known = [digits(year ?? 0, 4)];
  if (month) known.push(digits(month));
  if (month && day) known.push(digits(day));
  return known.join('-');
}

function pointText(date: GivenDate, zone: string): string {
  const day = dayText(date);
  if (!hasTime(date) || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const clock = [date.hour ?? 0, date.minute ?? 0, ...(date.second ? [date.second] : [])].map((part) => digits(part));
  return `${day}T${clock.join(':')}${offsetText(`${day}T${clock.join(':')}`, zone)}`;
}

function offsetText(local: string, zone: string): string {
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(zone).offset.slice(0, 6);
  } catch {
    // No such moment: reading it as a date will say so.
    return 'Z';
  }
}

// A spreadsheet gives midnight for what has no time.
function hasTime({ hour, minute, second }: GivenDate): boolean {
  return Boolean(hour) || Boolean(minute) || Boolean(second);
}

function lostParts(name: string, date: GivenDate): string[] {
  const lost: string[] = [];
  if (date.day && !date.month) lost.push(`${name}.day: ${date.day}(달이 없음)`);
  if (hasTime(date) && !(date.month && date.day)) lost.push(`${name}: 시각(날이 없음)`);
  for (const [key, value] of Object.entries(date)) {
    if (!told.has(key) && value) lost.push(`${name}.${key}: ${JSON.stringify(value)}`);
  }
  return lost;
}

// `format` is how a date is to look.
const told = new Set<string>([...parts, 'display_date', 'format']);

function digits(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
