import type { Event } from '../content/newsroom.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';

/** Advice for the editor on some events, and a line for each of them; empty when there are none. */
export function describeAdvice(
  { about, todo }: { about: string; todo: string },
  events: readonly Event[],
  content: string,
): string[] {
  if (events.length === 0) return [];
  const lines = events.map(
    ({ collection, id, title, date }) => `  ${content}/${collection}/${id}.md  ${dateInKorean(date, 'past')}  ${title}`,
  );
  return [`${about} ${events.length}건(실수는 아님). ${todo}:`, ...lines];
}
