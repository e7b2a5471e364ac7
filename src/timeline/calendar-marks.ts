import { Temporal } from 'temporal-polyfill';
import { percentAt, type Stretch } from './percent-at.ts';

/** Every so many days of a month, months of a year, or years. */
export interface Step {
  unit: 'day' | 'month' | 'year';
  every: number;
}

/** A day, a month or a year begins. */
export interface CalendarMark {
  /** In percent. */
  x: number;
  /** `10일`, `9월`; a year is its own context. */
  unit: string | undefined;
  /** `2025년 9월` of a day, `2025년` of a month or a year. */
  context: string;
  /** No step falls into its stretch: it stands at the start of it. */
  isOnly: boolean;
}

const day = 24 * 60 * 60 * 1000;
const lengths = { day, month: 28 * day, year: 365 * day };

/** How long a step is at the least, in milliseconds. */
export function stepLength({ unit, every }: Step): number {
  return lengths[unit] * every;
}

/** Where the steps fall in each stretch; where none does, at its start, so that none is without its date. */
export function calendarMarks(step: Step, stretches: readonly Stretch[], zone: string): CalendarMark[] {
  return stretches.flatMap((stretch) => {
    const dates = stepsIn(step, stretch, zone);
    const isOnly = dates.length === 0;
    return (isOnly ? [dayOf(stretch.from, zone)] : dates).map((date) => ({
      x: isOnly ? stretch.start : percentAt(startOf(date, zone), stretches),
      ...wordsOf(date, step),
      isOnly,
    }));
  });
}

function stepsIn(step: Step, { from, to }: Stretch, zone: string): Temporal.PlainDate[] {
  const dates: Temporal.PlainDate[] = [];
  const length = { [`${step.unit}s`]: step.unit === 'day' ? 1 : step.every };
  for (let date = firstOf(dayOf(from, zone), step); startOf(date, zone) <= to; date = date.add(length)) {
    if (isStep(date, step) && startOf(date, zone) >= from) dates.push(date);
  }
  return dates;
}

/** The last step before a date, or the date itself. */
function firstOf(date: Temporal.PlainDate, { unit, every }: Step): Temporal.PlainDate {
  if (unit === 'day') return date;
  if (unit === 'month') return date.with({ day: 1, month: date.month - ((date.month - 1) % every) });
  return new Temporal.PlainDate(date.year - (date.year % every), 1, 1);
}

// Days are counted in their month: its first is a step in any case, and the 30th would touch the next.
function isStep({ day }: Temporal.PlainDate, { unit, every }: Step): boolean {
  if (unit !== 'day' || day === 1 || every === 1) return true;
  return every === 2 ? day % 2 === 1 && day < 31 : day % every === 0 && day < 30;
}

function wordsOf({ year, month, day }: Temporal.PlainDate, { unit }: Step): Pick<CalendarMark, 'unit' | 'context'> {
  if (unit === 'day') return { unit: `${day}일`, context: `${year}년 ${month}월` };
  return { unit: unit === 'month' ? `${month}월` : undefined, context: `${year}년` };
}

function dayOf(time: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate();
}

function startOf(date: Temporal.PlainDate, zone: string): number {
  return date.toZonedDateTime(zone).epochMilliseconds;
}
