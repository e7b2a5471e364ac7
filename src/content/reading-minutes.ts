/** About what a Korean adult reads in a minute. */
const syllablesAMinute = 500;
/** And of words in Latin letters, or numbers. */
const wordsAMinute = 240;

/** Minutes that a text takes to read: a whole number, one at the least. */
export function readingMinutes(text: string): number {
  const syllables = text.match(/\p{Script=Hangul}|\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(syllables / syllablesAMinute + words / wordsAMinute));
}
