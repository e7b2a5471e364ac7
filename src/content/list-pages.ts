/** How many pieces a page of a list holds. */
export const piecesAPage = 20;
/** How many events `/timeline/` shows; when there are more it shows the newest years and leads to the others. */
export const eventsAPage = 100;

/** Cuts a list into the pages `…/`, `…/page/2/`, `…/page/3/`. An empty list has one empty page. */
export function listPages<Item>(path: string, items: readonly Item[]): { path: string; items: Item[] }[] {
  const count = Math.max(1, Math.ceil(items.length / piecesAPage));
  return Array.from({ length: count }, (_, index) => ({
    path: index === 0 ? path : `${path}page/${index + 1}/`,
    items: items.slice(index * piecesAPage, (index + 1) * piecesAPage),
  }));
}
