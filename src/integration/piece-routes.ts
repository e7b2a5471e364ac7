import type { CollectionName } from '../content/collections.ts';
import { listPages } from '../content/list-pages.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { newsroom } from './share-newsroom.ts';

// Routes carry ids and numbers only: `astro dev` keeps them while the pieces themselves change.

/** `getStaticPaths` for the pages of a collection's pieces. */
export function pieceRoutes(name: CollectionName): { params: { id: string } }[] {
  return newsroom()[name].map(({ id }) => ({ params: { id } }));
}

/** The piece that a route is about. */
export function pieceOfRoute<Name extends CollectionName>(name: Name, id: string | undefined): Newsroom[Name][number] {
  const piece = newsroom().byPath.get(`/${name}/${id}/`);
  if (!piece) throw new Error(`There is no ${name}/${id} any more`);
  return piece as Newsroom[Name][number];
}

/** `getStaticPaths` for the second and later pages of a collection's list: `/articles/page/2/`. */
export function listRoutes(name: CollectionName): { params: { page: string } }[] {
  const pages = listPages(`/${name}/`, newsroom()[name] as unknown[]);
  return pages.slice(1).map((_, index) => ({ params: { page: String(index + 2) } }));
}
