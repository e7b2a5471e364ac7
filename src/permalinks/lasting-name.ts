import type { CollectionName } from '../content/collections.ts';
import { referenceOf } from '../content/entry.ts';

/**
 * The name under which a piece is remembered from one release to the next, and known to calendars and feeds, whatever
 * it is called now: `events/x`.
 */
export function lastingName(piece: { collection: CollectionName; id: string; firstName?: string }): string {
  return piece.firstName ?? referenceOf(piece);
}
