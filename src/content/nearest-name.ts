import { closest, distance } from 'fastest-levenshtein';

/** The name that the writer may have meant: the nearest one, if a third or less of it differs. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(written, [...known]);
  return distance(written.toLowerCase(), near.toLowerCase()) <= Math.ceil(near.length / 3) ? near : undefined;
}
