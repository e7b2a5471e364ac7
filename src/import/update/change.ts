/** What a new version changes, and what has become of it. */
export interface Change {
  /** The file: `articles/x`. */
  in: string;
  /** Korean: `문단 3`, `제목`. */
  where: string;
  /** `kept`: the editor's stays, and nobody needs to be asked. `conflict`: both have changed it. */
  kind: 'changed' | 'added' | 'removed' | 'kept' | 'conflict';
  before?: string | undefined;
  after?: string | undefined;
  /** Korean: why. */
  note?: string | undefined;
}

/** What both the editor and the agency have changed. */
export interface Conflict extends Change {
  kind: 'conflict';
  id: string;
  /** What was decided, or holds until it is. */
  decision: Decision;
  isDecided: boolean;
}

export type Decision = 'mine' | 'theirs';

/** What the editor has decided, by the id of the conflict. */
export type Decisions = ReadonlyMap<string, Decision>;
