import { clockWords } from './clock-words.ts';
import type { DateWord, WordRow } from './date-word.ts';
import { dayWords } from './day-words.ts';
import { monthWords } from './month-words.ts';
import { notDates } from './not-dates.ts';
import { yearWords } from './year-words.ts';

/** A word of a date where it stands in a text. */
export interface PlacedWord {
  start: number;
  end: number;
  word: DateWord;
}

// A number is not the rest of a larger one, of an ordinal or of a name, and a word not the end of another.
const before = '(?<!\\d|\\d[.,:/]|(?<![가-힣])제 ?|[A-Za-z]-?|[가-힣](?=[가-힣]))';
const particles =
  '에|은|는|이|입니|예요|의|을|를|과|와|도|만|로|부터|까지|자|께|경|쯤|엔|밤|낮|새벽|저녁|아침|오전|오후|정오|초|말|상순|하순|중|인|다|였|라|보다|처럼|하고|들|무렵|상반기|하반기|봄|여름|가을|겨울';
const after = `(?:(?!\\p{L})|(?=${particles}))`;

const rows = [...notDates, ...yearWords, ...monthWords, ...dayWords, ...clockWords].map((row) => ({
  ...row,
  expression: new RegExp(expressionOf(row), 'gu'),
}));

/**
 * The words of dates in a text of plain signs, in order: of those that overlap the one that begins first, then the
 * longest. Lookalikes take part in this, and are left out of the result.
 */
export function findWords(text: string): PlacedWord[] {
  const candidates = rows.flatMap(({ expression, means }) =>
    [...text.matchAll(expression)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word: means(...match.slice(1)),
    })),
  );
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return candidates.filter((candidate) => {
    if (candidate.start < end) return false;
    end = candidate.end;
    return candidate.word.slot !== 'none';
  });
}

function expressionOf({ words, bounds }: WordRow): string {
  if (bounds === 'free') return words;
  return `${bounds === 'after' ? '' : before}(?:${words})${after}`;
}
