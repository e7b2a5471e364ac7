/** What `npm run import` is told. */
export interface ImportOptions {
  /** `-`: standard input. */
  file: string;
  content: string;
  story?: string | undefined;
  /** Replace files that exist. */
  force: boolean;
  /** Take every proposal and never ask. */
  yes: boolean;
  json: boolean;
  /** The piece of which the copy is the next version; empty: the one that is recognised. */
  update?: string | undefined;
  /** A piece by itself, though it looks like the next version of another. */
  separate: boolean;
  /** Write nothing. */
  isDry: boolean;
}
