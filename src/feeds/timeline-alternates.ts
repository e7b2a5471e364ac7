import type { AnyPiece } from '../content/newsroom.ts';
import type { Alternate } from './alternates.ts';
import { oembedPath, timelineJsonPath } from './feed-paths.ts';

/** The timeline of a story, if it has one, for programs and for pages that embed it; elsewhere that of the site. */
export function timelineAlternates(piece?: AnyPiece): Alternate[] {
  if (!piece) return [{ type: 'application/json', title: '연표(JSON)', path: timelineJsonPath() }];
  if (piece.collection !== 'stories' || piece.events.length === 0) return [];
  const title = `${piece.title} 연표`;
  return [
    { type: 'application/json', title: `${title}(JSON)`, path: timelineJsonPath(piece) },
    { type: 'application/json+oembed', title, path: oembedPath(piece) },
  ];
}
