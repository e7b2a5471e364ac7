import { referenceOf } from '../content/entry.ts';
import type { AnyPiece } from '../content/newsroom.ts';
import type { Permalink } from './ledger.ts';
import type { Revisions } from './revisions.ts';
import { formerPlace } from './succession.ts';

/**
 * Tells the pieces that have been renamed their first names, under which feeds and calendars know them. What a piece
 * was known by at the last release it stays, whatever it takes over. One whose name is new is what its former name
 * was known by; of several that it takes over at once, the one that was published earliest.
 */
export function nameFirst(
  pieces: readonly AnyPiece[],
  permalinks: readonly Permalink[],
  { bodies, events, names }: Revisions,
): void {
  const since = new Map(permalinks.filter(({ anchor }) => anchor === '').map(({ path, since: day }) => [path, day]));
  for (const piece of pieces) {
    if (piece.formerly.length === 0 && !names.has(referenceOf(piece))) continue;
    const own = referenceOf(piece);
    const first = names.get(own) ?? (bodies.has(own) || events.has(own) ? own : inherited(piece));
    if (first !== own) piece.firstName = first;
  }

  function inherited(piece: AnyPiece): string {
    const former = piece.formerly
      .map(({ was }) => formerPlace(was, piece.path))
      .filter(({ path, anchor }) => anchor === '' && path.startsWith(`/${piece.collection}/`) && since.has(path))
      .map(({ path }) => path);
    // What one of them had taken over before is not what it was known by.
    const known = former.filter((path) => names.has(path.slice(1, -1)));
    let first = known[0] ?? piece.path;
    for (const path of known.length > 0 ? known : former) if (dayOf(path) < dayOf(first)) first = path;
    return names.get(first.slice(1, -1)) ?? first.slice(1, -1);
  }

  /** A name that is not in the ledger yet is the newest. */
  function dayOf(path: string): string {
    return since.get(path) ?? '9999';
  }
}
