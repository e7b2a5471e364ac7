import type { Event } from '../content/newsroom.ts';
import { dateHeading } from '../dates/date-heading.ts';

/** A row of a timeline, with the heading that stands above it when it is the first of its year or month. */
export interface TimelineRow {
  event: Event;
  heading?: { year?: string; month?: string } | undefined;
}

/** Takes events in the order of time; the year is said once, the month once in its year. */
export function timelineRows(events: readonly Event[]): TimelineRow[] {
  return events.map((event, index) => {
    const before = events[index - 1];
    const [year, month] = headingWords(event);
    const [lastYear, lastMonth] = before ? headingWords(before) : [];
    if (year === lastYear && month === lastMonth) return { event };
    return { event, heading: { ...(year !== lastYear && { year }), ...(month !== undefined && { month }) } };
  });
}

function headingWords({ date }: Event): [year: string, month: string | undefined] {
  const { year, month, before } = dateHeading(date);
  if (before) return [`${year}년`, '시점 미상'];
  return [`${year}년`, month === undefined ? undefined : `${month}월`];
}
