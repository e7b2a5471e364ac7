import type { AnyPiece } from '../content/newsroom.ts';
import { calendarPath, jsonFeedPath, markdownPath, rssPath } from './feed-paths.ts';
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
  return [
    { type: 'application/rss+xml', title: '새 글(RSS)', path: rssPath() },
    { type: 'application/feed+json', title: '새 글(JSON Feed)', path: jsonFeedPath },
    ...pieceAlternates(piece),
    ...calendars(piece),
    ...timelineAlternates(piece),
  ];
}

function pieceAlternates(piece?: AnyPiece): Alternate[] {
  switch (piece?.collection) {
    case 'stories':
      return [{ type: 'application/rss+xml', title: `${piece.title}(RSS)`, path: rssPath(piece) }];
    case 'articles':
    case 'interviews':
      return [{ type: 'text/markdown', title: '텍스트', path: markdownPath(piece) }];
    default:
      return [];
  }
}

function calendars(piece?: AnyPiece): Alternate[] {
  const type = 'text/calendar';
  if (!piece) return [{ type, title: '연표', path: calendarPath() }];
  if (piece.collection !== 'stories' || piece.events.length === 0) return [];
  return [{ type, title: `${piece.title} 연표`, path: calendarPath(piece) }];
}
