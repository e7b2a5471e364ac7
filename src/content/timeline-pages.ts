import { dateHeading } from '../dates/date-heading.ts';
import type { Event } from './newsroom.ts';

/** How many events `/timeline/` shows; when there are more it shows the newest years and leads to the others. */
export const eventsAPage = 100;

/** The events of one year, in the order of time. */
export interface TimelineYear {
  year: number;
  /** Of its address: `2025`, and `0987` for the year 987. */
  segment: string;
  /** `/timeline/2025/` */
  path: string;
  events: Event[];
}

/** The years that have events, in order. Each has a page of its own, so that its address can be kept. */
export function timelineYears(events: readonly Event[]): TimelineYear[] {
  const years = Map.groupBy(events, ({ date }) => dateHeading(date).year);
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, list]) => {
      const segment = String(year).padStart(4, '0');
      return { year, segment, path: `/timeline/${segment}/`, events: list };
    });
}

/** What `/timeline/` itself shows: everything, or, when that is too much for a page, the newest years that fit. */
export function timelineFront(years: readonly TimelineYear[]): Event[] {
  const shown: Event[][] = [];
  let room = eventsAPage;
  for (const { events } of years.toReversed()) {
    room -= events.length;
    if (room < 0 && shown.length > 0) break;
    shown.unshift(events);
  }
  return shown.flat();
}
