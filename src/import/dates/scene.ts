import type { Temporal } from 'temporal-polyfill';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { ClauseTense } from './clause-tense.ts';
import type { RuleName } from './found-date.ts';
import type { NamedDate, NamedDates } from './named-dates.ts';

/** What a date is understood from, apart from its own words. */
export interface Scene {
  words: string;
  reference: Temporal.PlainDate;
  zone: string;
  tense: ClauseTense;
  /** `10일 밝혔다`: the date is that of a statement. */
  report: boolean;
  paragraph: number;
  sentence: number;
  start: number;
  named: NamedDates;
  /** The words right before it. */
  before: string;
  /** Somebody says it, on a day that may be another than that of the copy. */
  spoken: boolean;
  /** The sentence, and what stands before it, where a question may be. */
  sentenceText: string;
  questionText: string;
}

/** What was made of a phrase. */
export interface Resolution {
  date: PartialDate;
  rule: RuleName;
  /** A rule of the trade says it, not the words. */
  likely?: boolean;
  /** The question to the editor, if it has to be asked. */
  doubt?: string;
  countedFrom?: Temporal.PlainDate | undefined;
  /** `전날`, counted back from the day of the copy. */
  aside?: boolean;
}

/** The last date of this sentence, or of this paragraph, that fits. */
export function lastNamed(
  scene: Scene,
  within: 'sentence' | 'paragraph',
  fits: (named: NamedDate) => boolean = () => true,
): NamedDate | undefined {
  return scene.named.last(
    (named) =>
      named.paragraph === scene.paragraph &&
      (within === 'paragraph' || named.sentence === scene.sentence) &&
      fits(named),
  );
}
