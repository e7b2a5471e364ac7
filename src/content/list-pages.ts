/** How many pieces a page of a list holds. */
export const piecesAPage = 20;

/** How many pages a list takes: one at the least, which says that it is empty. */
export function pageCount(items: { length: number }): number {
  return Math.max(1, Math.ceil(items.length / piecesAPage));
}

/** The items on a page of a list; pages count from 1. */
export function itemsOnPage<Item>(items: readonly Item[], page: number): Item[] {
  return items.slice((page - 1) * piecesAPage, page * piecesAPage);
}

/** The address of a page of a list, without the base path: `/articles/`, `/articles/page/2/`. */
export function listPath(collection: string, page: number): string {
  return page === 1 ? `/${collection}/` : `/${collection}/page/${page}/`;
}
