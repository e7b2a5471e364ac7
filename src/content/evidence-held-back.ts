import type { Entries, Entry } from './entry.ts';
import { referenceOf } from './entry.ts';
import { isPublished } from './is-published.ts';

/**
 * The events whose evidence is all in texts that are held back, and those texts. A text with a mistake is none of them:
 * it will be there. `now` is in epoch milliseconds.
 */
export function evidenceHeldBack(
  { articles, interviews, events }: Entries,
  now: number,
  zone: string,
): Map<Entry<'events'>, Entry<'articles' | 'interviews'>[]> {
  const heldBack = new Map(
    [...articles, ...interviews]
      .filter(({ data }) => data && !isPublished(data, now, zone))
      .map((entry) => [referenceOf(entry), entry]),
  );
  return new Map(
    events.flatMap((event) => {
      const evidence = event.data?.evidence ?? [];
      const texts = new Set(evidence.flatMap(({ in: to }) => heldBack.get(to) ?? []));
      const isAll = evidence.length > 0 && evidence.every(({ in: to }) => heldBack.has(to));
      return isAll ? [[event, [...texts]] as const] : [];
    }),
  );
}
