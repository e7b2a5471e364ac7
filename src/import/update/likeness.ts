/** How alike two texts are, from 0 to 1: by the pairs of letters that they share. What one has only added to counts too. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const [fewer, more] = one.total < other.total ? [one, other] : [other, one];
  if (fewer.total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of fewer.counts) shared += Math.min(count, more.counts.get(pair) ?? 0);
  const whole = (2 * shared) / (fewer.total + more.total);
  return fewer.total < enough ? whole : Math.max(whole, (0.8 * shared) / fewer.total);
}

interface Pairs {
  counts: Map<string, number>;
  total: number;
}

function pairsOf(text: string): Pairs {
  const letters = text.replaceAll(/[\s\p{P}]+/gu, '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, letters.length - 1) };
}

// A few words are part of many texts.
const enough = 12;
