import type { Event } from '../content/newsroom.ts';
import { dateHeading } from '../dates/date-heading.ts';

/** A row of a timeline, with the heading that stands above it when it is the first of its year or month. */
export interface TimelineRow {
  event: Event;
  heading?: { year?: string | undefined; month?: string | undefined } | undefined;
}

/** Takes events in the order of time; the year is said once, the month once in its year. */
export function timelineRows(events: readonly Event[]): TimelineRow[] {
  let [lastYear, lastMonth]: (string | undefined)[] = [];
  return events.map((event) => {
    const [year, month] = headingWords(event);
    if (year !== lastYear) {
      [lastYear, lastMonth] = [year, month];
      return { event, heading: { year, month } };
    }
    // A date that is known by its year alone comes before the months, under the year.
    if (month === undefined || month === lastMonth) return { event };
    lastMonth = month;
    return { event, heading: { month } };
  });
}

function headingWords({ date }: Event): [year: string, month: string | undefined] {
  const { year, month, before } = dateHeading(date);
  if (before) return [`${year}년`, '시점 미상'];
  return [`${year}년`, month === undefined ? undefined : `${month}월`];
}
