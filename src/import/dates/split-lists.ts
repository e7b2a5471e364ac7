import type { DatePhrase, Parts } from './date-phrase.ts';

/** `12·15·18일` says three days: a phrase becomes one for each, the first with what stands before them. */
export function splitLists(text: string, phrases: DatePhrase[]): DatePhrase[] {
  return phrases.flatMap((phrase): DatePhrase[] => {
    const { day, ...others } = phrase.parts;
    if (!day || !('figures' in day.is) || day.is.lasting || day.is.figures.length < 2) return [phrase];
    const { figures } = day.is;
    const places = [...text.slice(phrase.start, phrase.end).matchAll(/\d{1,2}(?=일?[·,] ?\d)|\d{1,2}(?=일)/g)].slice(
      -figures.length,
    );
    return places.map((match, index) => {
      const start = phrase.start + match.index;
      const parts: Parts = { day: { slot: 'day', is: { figures: [Number(match[0])], lasting: false } } };
      const end = index === places.length - 1 ? phrase.end : start + match[0].length;
      if (index > 0) return { start, end, parts };
      const { direction, year, month } = others;
      return {
        start: phrase.start,
        end,
        parts: { ...(direction && { direction }), ...(year && { year }), ...(month && { month }), ...parts },
      };
    });
  });
}
