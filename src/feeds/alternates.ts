import type { AnyPiece } from '../content/newsroom.ts';
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
  return [...timelineAlternates(piece)];
}
