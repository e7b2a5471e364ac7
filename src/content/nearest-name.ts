import { closest, distance } from 'fastest-levenshtein';

/** The name that the writer may have meant: the nearest one, capitals aside, if a third or less of it differs. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const lower = known.map((name) => name.toLowerCase());
  if (lower.length === 0) return undefined;
  const near = closest(written.toLowerCase(), lower);
  const isLike = distance(written.toLowerCase(), near) <= Math.ceil(near.length / 3);
  return isLike ? known[lower.indexOf(near)] : undefined;
}
