/** A file that an import would write. */
export interface Draft {
  /** In the content folder: `events/x.md`. */
  path: string;
  text: string;
}

/** What an import has made of a file, and what it tells of it: what is to be looked at, and what had no place. */
export interface Imported {
  drafts: Draft[];
  /** Korean, a line each. */
  report: string[];
}
