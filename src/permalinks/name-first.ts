import type { AnyPiece } from '../content/newsroom.ts';
import type { Permalink } from './ledger.ts';
import { formerPlace } from './succession.ts';

/**
 * Tells the pieces that have been renamed their first names: of what each has been called in its collection, the one
 * that was published earliest. A piece that has taken over a younger one keeps its own.
 */
export function nameFirst(pieces: readonly AnyPiece[], permalinks: readonly Permalink[]): void {
  const renamed = pieces.filter(({ formerly }) => formerly.length > 0);
  if (renamed.length === 0) return;
  const since = new Map(permalinks.filter(({ anchor }) => anchor === '').map(({ path, since: day }) => [path, day]));
  for (const piece of renamed) {
    const former = piece.formerly
      .map(({ was }) => formerPlace(was, piece.path))
      .filter(({ path, anchor }) => anchor === '' && path.startsWith(`/${piece.collection}/`) && since.has(path));
    let first = piece.path;
    for (const { path } of former) if (dayOf(path) < dayOf(first)) first = path;
    if (first !== piece.path) piece.firstName = first.slice(1, -1);
  }

  /** A name that is not in the ledger yet is the newest. */
  function dayOf(path: string): string {
    return since.get(path) ?? '9999';
  }
}
