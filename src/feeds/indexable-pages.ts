import type { CollectionName } from '../content/collections.ts';
import { collectionNames } from '../content/collections.ts';
import { itemsOnPage, listPath, pageCount } from '../content/list-pages.ts';
import type { AnyPiece, Newsroom } from '../content/newsroom.ts';
import { timelineFront } from '../content/timeline-pages.ts';

/** What pages are made of. */
export type ListedNewsroom = Pick<Newsroom, CollectionName | 'documents' | 'years' | 'corrections'>;

/** A page that search engines are to show. */
export interface IndexablePage {
  /** Without the base. */
  path: string;
  /** What it is made of: it is as new as the newest of these. */
  pieces: readonly AnyPiece[];
}

/** Every page that stands for itself: no dossier, no embedded timeline, nothing that was not found. */
export function indexablePages(newsroom: ListedNewsroom): IndexablePage[] {
  const { stories, documents, corrections, years } = newsroom;
  return [
    { path: '/', pieces: [...documents, ...stories] },
    ...collectionNames.flatMap((name) => [
      ...listPages<AnyPiece>(name, newsroom[name], (piece) => piece),
      ...newsroom[name].map((piece) => ({ path: piece.path, pieces: [piece] })),
    ]),
    { path: '/timeline/', pieces: timelineFront(years) },
    ...years.map(({ path, events }) => ({ path, pieces: events })),
    ...listPages('corrections', corrections, ({ document }) => document),
  ];
}

function listPages<Item>(name: string, items: readonly Item[], pieceOf: (item: Item) => AnyPiece): IndexablePage[] {
  return Array.from({ length: pageCount(items) }, (_, index) => index + 1).map((page) => ({
    path: listPath(name, page),
    pieces: itemsOnPage(items, page).map(pieceOf),
  }));
}
