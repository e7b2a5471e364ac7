import { embedPath, printPath } from '../content/story-paths.ts';
import {
  calendarPath,
  markdownPath,
  oembedPath,
  rssPath,
  timelineJsonPath,
  timelineJsPath,
} from '../feeds/feed-paths.ts';

/**
 * What may stand beside the page of a piece and goes where it goes: its paper, its frame, its feeds, its copy. Always
 * in the same order; which of them there are depends on the piece.
 */
export function companionPaths(path: string): string[] {
  const [, collection = ''] = path.split('/');
  if (!has.has(collection)) return [];
  const piece = { path };
  return [printPath, embedPath, rssPath, calendarPath, timelineJsonPath, timelineJsPath, oembedPath, markdownPath].map(
    (pathOf) => pathOf(piece),
  );
}

const has = new Set(['stories', 'articles', 'interviews']);
