import type { DateWord, Slot } from './date-word.ts';
import type { PlacedWord } from './find-words.ts';

/** The parts of a date, each said at most once. */
export type Parts = { [S in Slot]?: Extract<DateWord, { slot: S }> };

/** Words that stand together and say one date. */
export interface DatePhrase {
  start: number;
  end: number;
  parts: Parts;
}

// What may follow what. A note in parentheses stands anywhere.
const order: Record<Slot, number> = {
  direction: 1,
  year: 2,
  month: 3,
  week: 3,
  whole: 4,
  day: 4,
  weekend: 4,
  months: 4,
  within: 4,
  weekday: 5,
  part: 5,
  weekdayNote: 6,
  dayNote: 6,
  half: 8,
  clock: 9,
  about: 10,
  limit: 11,
  length: 12,
  local: 0,
  none: 0,
};

/** Groups the words of a text; those that say no date by themselves (`오후`, `(수)`) are left out. */
export function datePhrases(text: string, words: PlacedWord[]): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  let current: DatePhrase | undefined;
  let last = 0;
  for (const { start, end, word } of words) {
    const place = order[word.slot];
    if (
      current &&
      (place === 0 || place > last) &&
      joins(text.slice(current.end, start), word.slot) &&
      !clashes(current.parts, word)
    ) {
      current.end = end;
    } else {
      current = { start, end, parts: {} };
      phrases.push(current);
      last = 0;
    }
    Object.assign(current.parts, { [word.slot]: word });
    last = Math.max(last, place);
  }
  return phrases.filter(({ parts }) => isDate(parts));
}

function joins(gap: string, slot: Slot): boolean {
  return slot === 'limit' || slot === 'about'
    ? gap.length < 2 && gap.trim() === ''
    : gap === '' || gap === ' ' || gap === '\n';
}

function clashes(parts: Parts, word: DateWord): boolean {
  if (word.slot === 'whole') return Boolean(parts.year ?? parts.month ?? parts.direction);
  if (word.slot === 'part' && word.alone === 'year') return Boolean(parts.month ?? parts.day);
  if (word.slot === 'length') return parts.limit?.side !== 'from';
  return Boolean(parts[word.slot]);
}

function isDate(parts: Parts): boolean {
  const {
    day,
    month,
    year,
    direction,
    week,
    weekday,
    weekend,
    months,
    part,
    whole,
    within,
    half,
    clock,
    limit,
    about,
  } = parts;
  // `12일쯤` is how many, `다음 달 12일쯤` is when.
  if (about?.loose && day && !month && !direction && !clock) return false;
  if (whole ?? weekend ?? day ?? month ?? year ?? week ?? months ?? within ?? part?.alone) return true;
  if (weekday) return true;
  return Boolean(half && clock?.exact && !clock.needsDay && !limit);
}
