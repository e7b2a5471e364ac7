import type { Repair } from '../copy/copy.ts';
import type { Words } from '../lines/line.ts';

/**
 * A news text taken apart. Nothing of the copy is lost: every character but blanks stands in exactly one of its
 * passages, in `dropped` or in `marks` (`account-for.ts` proves it).
 */
export interface WireDocument {
  /** IANA zone of the clock times in the copy. */
  timeZone: string;
  headline: Passage | undefined;
  /** What the copy calls the piece: 인터뷰, 단독. */
  kinds: Passage[];
  decks: Passage[];
  dateline: Passage | undefined;
  agency: Passage | undefined;
  bylines: Byline[];
  /** Addresses that belong to no reporter. */
  emails: Passage[];
  captions: Caption[];
  blocks: Block[];
  speakers: Speaker[];
  rights: Passage[];
  /** Every moment of publication that the copy states, in the order of the copy. */
  moments: Moment[];
  published: Published;
  updated: Moment | undefined;
  dropped: Dropped[];
  marks: MarkCount[];
  repairs: Repair[];
  /** What the page had around the piece, outside the clean text. */
  around: { text: string; why: string }[];
}

/** Words of the copy; where a line was broken for width only, its parts, joined by one space. */
export interface Passage {
  text: string;
  spans: Words[];
}

export interface Byline {
  name: Passage;
  role: Passage | undefined;
  email: Passage | undefined;
}

export interface Caption {
  text: Passage;
  credit: Passage | undefined;
  /** The picture is from an archive: its date says nothing about the copy. */
  file: boolean;
}

export type Block =
  | { type: 'head'; text: Passage }
  | { type: 'paragraph'; text: Passage }
  | { type: 'item'; text: Passage }
  /** A line that only says who somebody is. */
  | { type: 'speaker'; text: Passage }
  | { type: 'lead-in'; text: Passage }
  | { type: 'exchange'; question: Passage; answers: Answer[] };

export interface Answer {
  /** As the copy names who speaks here; nothing when it does not. */
  label: Passage | undefined;
  paragraphs: Passage[];
}

export interface Speaker {
  name: string;
  title: string | undefined;
  /** The words that an answer of theirs opens with. */
  labels: string[];
  /** What tells that they speak. */
  from: 'label' | 'line' | 'lead-in' | 'headline' | 'text';
}

export interface Moment {
  kind: 'published' | 'updated';
  from: 'input' | 'meta' | 'caption' | 'dateline' | 'update' | 'print' | 'relative';
  words: string;
  /** Nothing when the words name no day. */
  edtf: string | undefined;
  /** Where it stands; nothing for what the page says in its head, and for what is dropped. */
  span: Words | undefined;
  /** Why it is not the day of the copy. */
  refused: string | undefined;
}

export type Published =
  | { edtf: string; from: Moment['from']; words: string; ask: boolean }
  /** Nothing says it: the editor is asked. */
  | { edtf: undefined; ask: true };

export interface Dropped extends Words {
  why: string;
}

/** Signs that say how the copy is built, counted by sort. */
export interface MarkCount {
  sign: string;
  spans: Words[];
}
