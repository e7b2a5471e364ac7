import type { Temporal } from 'temporal-polyfill';
import type { PartialDate } from '../../dates/partial-date.ts';

/** What the dates of a text are counted from. */
export interface DateContext {
  /** The day the copy tells about (`referenceDay`); without it only dates with a year of their own are resolved. */
  reference: Temporal.PlainDate | undefined;
  /** IANA zone of the clock times in the copy. */
  zone: string;
}

/** `sure`: the words say it. `likely`: a rule of newspaper Korean says it. `ask`: only the editor can say it. */
export type Confidence = 'sure' | 'likely' | 'ask';

/** How a date was resolved; what each means is said in `date-rules.ts`. */
export type RuleName =
  | 'in-figures'
  | 'written-year'
  | 'relative-year'
  | 'named-year'
  | 'relative-month'
  | 'named-month'
  | 'direction'
  | 'inherited-year'
  | 'inherited-month'
  | 'near-month'
  | 'near-day'
  | 'weekday-fits'
  | 'this-day'
  | 'counted-day'
  | 'week'
  | 'part-of-year'
  | 'clock-alone'
  | 'span'
  | 'deadline'
  | 'onward';

/** A date that a text names. */
export interface FoundDate {
  /** Index of the paragraph, and UTF-16 indexes in it: `paragraph.slice(start, end)` is `words`. */
  paragraph: number;
  start: number;
  end: number;
  words: string;
  /** The proposal. Undefined if there is nothing to count from. */
  date: PartialDate | undefined;
  edtf: string | undefined;
  rule: RuleName;
  confidence: Confidence;
  /** Korean, one line; there whenever the confidence is `ask`. */
  question?: string;
  /** The words of the source that the date cannot hold: a half day, a part of a month, a time that is not exact. */
  note?: string;
}
