import type { Document, Event } from '../content/newsroom.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';

/** Advice for the editor on some pieces, and a line for each of them; empty when there are none. */
export function describeAdvice(
  { about, todo }: { about: string; todo: string },
  pieces: readonly (Event | Document)[],
  content: string,
): string[] {
  if (pieces.length === 0) return [];
  const lines = pieces.map((piece) => {
    const date = piece.collection === 'events' ? piece.date : piece.published;
    return `  ${content}/${piece.collection}/${piece.id}.md  ${dateInKorean(date, 'past')}  ${piece.title}`;
  });
  return [`${about} ${pieces.length}건(실수는 아님). ${todo}:`, ...lines];
}
