import type { PartialDate, Point } from './partial-date.ts';

export interface DateHeading {
  year: number;
  month?: number;
  /** The date is some time before the end of this year or month, not in it. */
  before?: true;
}

/**
 * The year and month under which a timeline lists a date: those of its start, or of its bound for a date without one.
 * A moment counts in its own offset, as it is worded: the newsroom's are in the site's zone (`dates-in-zone.ts`).
 */
export function dateHeading(date: PartialDate): DateHeading {
  switch (date.form) {
    case 'point':
      return yearAndMonth(date.at);
    case 'one-of':
      return yearAndMonth(date.options[0]);
    case 'up-to':
      return { ...yearAndMonth(date.to), before: true };
    default:
      return yearAndMonth(date.from);
  }
}

function yearAndMonth({ year, month }: Point): DateHeading {
  return month === undefined ? { year } : { year, month };
}
