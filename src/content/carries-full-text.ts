import type { Document } from './newsroom.ts';

/**
 * Whether a text may leave its page whole: in feeds, as a copy in Markdown. What the newsroom says of its rights holds;
 * where it says nothing, only what is reprinted stays, for its words are another's.
 */
export function carriesFullText({ source }: Pick<Document, 'source'>): boolean {
  return source?.rights ?? source?.treatment !== 'reprinted';
}
