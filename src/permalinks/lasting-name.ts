import type { CollectionName } from '../content/collections.ts';
import { referenceOf } from '../content/entry.ts';

/** The name under which a piece is remembered from one release to the next, and known to calendars: `events/x`. */
export function lastingName(piece: { collection: CollectionName; id: string }): string {
  return referenceOf(piece);
}
