/** Wire copy as every later stage reads it: `\n` ends a line, Hangul is composed (NFC), nothing invisible is in it. */
export interface Copy {
  text: string;
  /** What was put right, counted by kind. */
  repairs: Repair[];
  /** What only the page knew of a line, in the order of the text. Plain text has none. */
  hints: Hint[];
  /** Moments that the page itself states. */
  stated: StatedMoment[];
  /** Words of the page that are no part of the piece. */
  dropped: { text: string; why: string }[];
}

export interface Repair {
  kind: RepairKind;
  count: number;
}

export type RepairKind =
  | 'encoding'
  | 'byte-order-mark'
  | 'line-ending'
  | 'no-break-space'
  | 'zero-width'
  | 'soft-hyphen'
  | 'control-character'
  | 'broken-character'
  | 'decomposed'
  | 'entity'
  | 'lost-break';

/** `start`: where the line begins in the text. */
export interface Hint {
  start: number;
  kind: 'title' | 'heading' | 'caption' | 'bold' | 'item';
}

export interface StatedMoment {
  kind: 'published' | 'updated';
  /** As the page writes it. */
  words: string;
}

/** Why there is nothing to import: a Korean sentence for the editor. */
export interface Refusal {
  kind: 'empty' | 'binary' | 'too-large' | 'unreadable' | 'not-korean';
  message: string;
}
