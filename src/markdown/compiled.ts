import type { Mistake } from '../content/mistake.ts';

/** What a manuscript becomes: safe HTML for a page's body, and what other pages need to know about it. */
export interface Compiled extends Found {
  html: string;
  mistakes: Mistake[];
}

/** What the steps find on their way. */
export interface Found {
  /** The words a reader sees, one block a line, without our own furniture (footnote numbers, timeline links). */
  text: string;
  /** In order, at the level they have in the HTML. */
  headings: { id: string; depth: number; text: string }[];
  /** The questions of an interview, in order, with the `#` heading they stand under. */
  questions: { id: string; text: string; section?: { id: string; text: string } }[];
  /** Every `id` of the HTML. */
  anchors: string[];
  /** Links into this site, to be checked when all files are read. */
  links: InternalLink[];
  /** The pictures in it, by their addresses without the base. */
  pictures: string[];
  /** The marks that were found, in order of the text. */
  evidence: { event: string; quote: string; anchor: string }[];
}

/** `path` starts with `/`, has no base and no percent-encoding; both are for comparing with addresses and ids. */
export interface InternalLink {
  path: string;
  anchor?: string;
  line: number;
  column: number;
  /** The destination as the writer wrote it. */
  written: string;
}
