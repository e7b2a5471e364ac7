import type { PartialDate, Point } from '../../dates/partial-date.ts';

/** A date as TimelineJS3 has it, with no more parts than are known. The clock is that of the site. */
export interface SlideDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
}

export interface SlideDates {
  start_date: SlideDate;
  end_date?: SlideDate;
}

/**
 * Where TimelineJS3 is to put a date. It knows points and what lasts; every other date stands at a day that is known of
 * it (its first, or the last of what has no first), and only words can say what it means.
 */
export function slideDates(date: PartialDate): SlideDates {
  switch (date.form) {
    case 'point':
      return { start_date: slideDate(date.at) };
    case 'span':
      return { start_date: slideDate(date.from), end_date: slideDate(date.to) };
    case 'one-of':
      return { start_date: slideDate(date.options[0]) };
    case 'up-to':
      return { start_date: slideDate(date.to) };
    default:
      return { start_date: slideDate(date.from) };
  }
}

function slideDate({ year, month, day, time }: Point): SlideDate {
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time && { hour: time.hour, minute: time.minute }),
    ...(time?.second !== undefined && { second: time.second }),
  };
}
