import type { MistakeId } from './mistake-ids.ts';

/** What a writer did that we cannot publish, and where. Positions count from 1, columns in UTF-16 units, as editors do. */
export interface Mistake {
  /** Permanent name, for looking the mistake up (`mistake-ids.ts`). */
  id: MistakeId;
  /** Path from the project, with forward slashes: `content/articles/x.md`. */
  file: string;
  line: number;
  column: number;
  /** Korean: what is expected, what was received (in backticks), how to mend it. One line. */
  message: string;
}
