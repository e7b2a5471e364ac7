import type { Event } from '../../content/newsroom.ts';
import { tenseOf } from '../../content/tense-of.ts';
import { dateInKorean } from '../../dates/date-in-korean.ts';

/** When an event is, and the source's own words for it, as `EventDate.astro` says it. */
export function whenInKorean(event: Pick<Event, 'date' | 'dateNote' | 'status' | 'asOf'>): string {
  const words = dateInKorean(event.date, tenseOf(event));
  return event.dateNote === undefined ? words : `${words} 보도에는 ‘${event.dateNote}’`;
}
