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
  update: boolean;
  /** Write nothing. */
  isDry: boolean;
}
