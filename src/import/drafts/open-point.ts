/** What only the editor can say. */
export interface OpenPoint {
  /** The same for the same copy: answers are given by it. */
  id: string;
  /** What an answer has to be. */
  kind: 'day' | 'date' | 'text' | 'status' | 'note';
  /** Korean, one line. */
  question: string;
  /** The line of the copy that it is about. */
  source: string;
  /** What holds until it is answered. */
  proposal: string;
  /** The file that it is about: `events/x`. */
  file: string;
}

/** What the editor has said, by the id of the point. */
export type Answers = ReadonlyMap<string, string>;
