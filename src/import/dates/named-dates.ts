import type { Temporal } from 'temporal-polyfill';
import type { PartialDate } from '../../dates/partial-date.ts';

/** A date named before, from which others are understood. */
export interface NamedDate {
  paragraph: number;
  sentence: number;
  end: number;
  date: PartialDate;
  year: number;
  /** The year is in the words, or follows from them for certain. */
  yearSaid: boolean;
  month: number | undefined;
  /** Its (last) day, if it has one. */
  day: Temporal.PlainDate | undefined;
  /** The day it was counted from, if that had been named before it. */
  countedFrom: Temporal.PlainDate | undefined;
  lasting: boolean;
  /** It has to be asked itself. */
  doubtful: boolean;
  /** `전날`, `어제`: told beside the day of the copy, which it does not take the place of. */
  aside: boolean;
}

// No reader looks back further either, and time stays linear.
const remembered = 40;

/** The dates that have been named so far, the last ones of them. */
export class NamedDates {
  readonly #named: NamedDate[] = [];

  add(named: NamedDate): void {
    this.#named.push(named);
    if (this.#named.length > 2 * remembered) this.#named.splice(0, remembered);
  }

  last(fits: (named: NamedDate) => boolean = () => true): NamedDate | undefined {
    return this.#named.findLast(fits);
  }
}
