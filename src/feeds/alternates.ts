import type { AnyPiece } from '../content/newsroom.ts';
import { calendarPath } from './feed-paths.ts';
import { timelineAlternates } from './timeline-alternates.ts';

/** The same in another format, for programs that look into a page's head. */
export interface Alternate {
  /** MIME. */
  type: string;
  title: string;
  /** Without the base. */
  path: string;
}

/** What a page offers in other formats: what the whole site does, and the piece that the page is about. */
export function alternatesOf(piece?: AnyPiece): Alternate[] {
  return [...timelineAlternates(piece), ...calendars(piece)];
}

function calendars(piece?: AnyPiece): Alternate[] {
  const type = 'text/calendar';
  if (!piece) return [{ type, title: '연표', path: calendarPath() }];
  if (piece.collection !== 'stories' || piece.events.length === 0) return [];
  return [{ type, title: `${piece.title} 연표`, path: calendarPath(piece) }];
}
