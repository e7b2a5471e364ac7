import type { CollectionName } from '../content/collections.ts';
import { collectionNames } from '../content/collections.ts';
import { pageCount } from '../content/list-pages.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { newsroom } from './share-newsroom.ts';

// Routes carry ids and numbers only: `astro dev` keeps them while the pieces themselves change.

/** `getStaticPaths` for the pages of a collection's pieces. */
export function pieceRoutes(name: CollectionName): { params: { id: string } }[] {
  return newsroom()[name].map(({ id }) => ({ params: { id } }));
}

/** `getStaticPaths` for what only a story with a timeline has. */
export function timelineRoutes(): { params: { id: string } }[] {
  return newsroom()
    .stories.filter(({ events }) => events.length > 0)
    .map(({ id }) => ({ params: { id } }));
}

/** The piece that a route is about. */
export function pieceOfRoute<Name extends CollectionName>(name: Name, id: string | undefined): Newsroom[Name][number] {
  const piece = newsroom().byPath.get(`/${name}/${id}/`);
  if (!piece) throw new Error(`There is no ${name}/${id} any more`);
  return piece as Newsroom[Name][number];
}

/** `getStaticPaths` for those pages of the lists of collections that `select` takes: `/articles/`, `/articles/page/2/`. */
export function listRoutes(
  select: (route: { page: number }) => boolean,
): { params: { collection: string; page: string } }[] {
  return collectionNames.flatMap((collection) =>
    Array.from({ length: pageCount(newsroom()[collection]) }, (_, index) => index + 1)
      .filter((page) => select({ page }))
      .map((page) => ({ params: { collection, page: String(page) } })),
  );
}
