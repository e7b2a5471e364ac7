import type { Temporal } from 'temporal-polyfill';
import type { PartialDate } from '../../dates/partial-date.ts';

/** What the dates of a text are counted from. */
export interface DateContext {
  /** The day the copy tells about (`referenceDay`); without it only dates with a year of their own are resolved. */
  reference: Temporal.PlainDate | undefined;
  /** IANA zone of the clock times in the copy. */
  zone: string;
  /** Whether a paragraph is a question or an answer: `오늘` in it is the day of the talk. */
  spoken?: (paragraph: number) => boolean;
}

/** `sure`: the words say it. `likely`: a rule of newspaper Korean says it. `ask`: only the editor can say it. */
export type Confidence = 'sure' | 'likely' | 'ask';

/** How a date was resolved. Which phrase comes to which rule is said in `date-rules.ts`. */
export type RuleName =
  /** `2025. 9. 10.` */
  | 'in-figures'
  /** `2025년 9월`: the year is said. */
  | 'written-year'
  /** `지난해 12월`: counted from the year of the copy. */
  | 'relative-year'
  /** `같은 해`, `이듬해`: counted from the year named last. */
  | 'named-year'
  /** `지난달`, `다음 달 2일` */
  | 'relative-month'
  /** `같은 달` */
  | 'named-month'
  /** `오는 23일`, `지난 12월`: the first after, the last before the day of the copy. */
  | 'direction'
  /** `2024년 3월 …, 9월 …` */
  | 'inherited-year'
  /** `지난해 12월 3일 …, 4일 …` */
  | 'inherited-month'
  /** `11월`: of the year of the copy, or of the one beside it, as the verb says. */
  | 'near-month'
  /** `30일`: of the month of the copy, or of the one beside it, as the verb says. */
  | 'near-day'
  /** `2일(목)`: the only month around in which the weekday is right. */
  | 'weekday-fits'
  /** `이날` */
  | 'this-day'
  /** `전날`, `이튿날`, `사흘 뒤` */
  | 'counted-day'
  /** `지난주 금요일`, `이번 주말` */
  | 'week'
  /** `하반기`, `3분기`, `올가을` */
  | 'part-of-year'
  /** `오후 2시 30분`, of the day named before it. */
  | 'clock-alone'
  /** `14일부터 16일까지` */
  | 'span'
  /** `30일까지`, `연내` */
  | 'deadline'
  /** `1일부터` */
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
