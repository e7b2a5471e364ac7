import type { AnyPiece } from './newsroom.ts';

/** What a piece is called on its page: its title, or the name of whom it is about. */
export function nameOf(piece: AnyPiece): string {
  return 'title' in piece ? piece.title : piece.name;
}
