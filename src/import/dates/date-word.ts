/** A word, or a few, that say one part of a date, by the place they have in it: `지난해` `12월` `3일` `오후` `2시`. */
export type DateWord =
  | { slot: 'local'; ours: boolean }
  | { slot: 'direction'; way: -1 | 0 | 1 }
  | { slot: 'whole'; year?: number; month: number; day: number }
  | { slot: 'year'; is: Figure | Counted }
  | { slot: 'month'; is: Figure | Counted }
  | { slot: 'week'; weeks: number }
  | { slot: 'day'; is: Figures | Counted | ThisDay }
  | { slot: 'weekday'; weekday: number }
  | { slot: 'weekend'; weeks: number }
  /** `연내` */
  | { slot: 'within' }
  /** Months of a year: a half, a quarter, a season. */
  | { slot: 'months'; from: number; to: number; season: boolean }
  /** `초`, `중순`, `말`; `alone`: it names what it is a part of, `연초`, `월말`. */
  | { slot: 'part'; late: boolean; alone?: 'year' | 'month' }
  | { slot: 'weekdayNote'; weekday: number }
  | { slot: 'dayNote'; day: number }
  /** The hours from `first` to `last` are those after noon. */
  | { slot: 'half'; first: number; last: number; night: boolean }
  | { slot: 'clock'; hour: number; minute: number; exact: boolean; needsDay: boolean }
  | { slot: 'about'; loose: boolean }
  | { slot: 'limit'; side: 'from' | 'until' | 'after' | 'before' }
  | { slot: 'length'; days: number }
  /** Not a part of a date, whatever it looks like. */
  | { slot: 'none' };

export type Slot = DateWord['slot'];

/** One in figures, or the first and the last of a few: `3월`, `3~5월`. */
export interface Figure {
  figure: number;
  last?: number;
}

/** Days of a month. `lasting`: from the first to the last; otherwise each by itself. */
export interface Figures {
  figures: number[];
  lasting: boolean;
}

/** So many before or after the one of the copy (`reference`), the last one named, or whichever is meant. */
export interface Counted {
  count: number;
  from: 'reference' | 'named' | 'either';
  /** `당일`, `일주일 뒤`: which day it is, or whether it is just that one, has to be asked. */
  loose?: boolean;
}

export interface ThisDay {
  this: true;
}

/** A row of the tables of words. */
export interface WordRow {
  /** Source of a regular expression; nothing in it repeats without a bound, so that time stays linear. */
  words: string;
  means: (...groups: string[]) => DateWord;
  /** The expression looks around by itself: at what is before it (`after`: only its end is looked after), or at both. */
  bounds?: 'free' | 'after';
}
