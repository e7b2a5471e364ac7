import type { Newsroom } from '../content/newsroom.ts';
import { sitemapIndexPath } from '../feeds/feed-paths.ts';
import type { Gone } from './gone.ts';
import type { Place, Succession } from './succession.ts';

/** Where an address leads today: to what it always was, to a page or a place that took over, or to why it is gone. */
export type Resolution =
  | { kind: 'here' }
  /** `anchor` is empty when the place is no more and the page that had it says so. */
  | { kind: 'moved'; path: string; anchor: string }
  | { kind: 'gone'; gone: Gone };

/** Tells where an address leads; undefined when nobody answers for it any more. */
export type Resolver = (place: Place) => Resolution | undefined;

/** Follows every address in one step to what is there: no chains, no loops. */
export function createResolver(
  { addresses, byPath }: Pick<Newsroom, 'addresses' | 'byPath'>,
  { pages, places }: Succession,
  gone: ReadonlyMap<string, Gone>,
): Resolver {
  return ({ path, anchor }) => {
    const grave = gone.get(path);
    if (grave) return { kind: 'gone', gone: grave };
    if (addresses.has(path))
      return anchor === '' || hasPlace(path, anchor) ? { kind: 'here' } : place(path, anchor, path);
    const page = [...(pages.get(path) ?? []), listOf(path)].find((each) => each !== undefined && addresses.has(each));
    if (page === undefined) return undefined;
    // What the successor says of a place beats a place of its own that happens to have the same name.
    const heir = heirOf(path, anchor);
    if (heir) return { kind: 'moved', ...heir };
    if (anchor === '' || hasPlace(page, anchor) || !byPath.has(page)) {
      return { kind: 'moved', path: page, anchor: hasPlace(page, anchor) ? anchor : '' };
    }
    return place(path, anchor, page);
  };

  function hasPlace(path: string, anchor: string): boolean {
    return addresses.get(path)?.has(anchor) ?? false;
  }

  /** A place that `page` does not have, named there or on the page that it took over. */
  function place(path: string, anchor: string, page: string): Resolution | undefined {
    const heir = heirOf(path, anchor) ?? heirOf(page, anchor);
    if (heir) return { kind: 'moved', ...heir };
    const isNote = /^(?:fn(?:ref)?-|footnote-label$)/.test(anchor);
    return eventPlace(page, anchor) ?? (isNote ? { kind: 'moved', path: page, anchor: '' } : undefined);
  }

  /** The place that took over from another, however often it was renamed since. */
  function heirOf(path: string, anchor: string): Place | undefined {
    const seen = new Set<string>();
    for (let address = `${path}#${anchor}`; !seen.has(address); ) {
      seen.add(address);
      const heir = places.get(address);
      if (!heir || heir.anchor === '' || hasPlace(heir.path, heir.anchor)) return heir;
      address = `${heir.path}#${heir.anchor}`;
    }
    return undefined;
  }

  /**
   * The words that mention an event, and its row in a story, come and go with the event: they lead to the event under
   * its new name, or else to its own page.
   */
  function eventPlace(page: string, anchor: string): Resolution | undefined {
    const isStory = byPath.get(page)?.collection === 'stories';
    const [, id = ''] = (isStory ? /^(.+)$/u : /^event-(.+?)(?:\.\d+)?$/u).exec(anchor) ?? [];
    const path = `/events/${id}/`;
    const grave = gone.get(path);
    // Of what is withheld not even the id may be told on another page.
    if (grave)
      return grave.kind === 'withheld' ? { kind: 'gone', gone: grave } : { kind: 'moved', path: page, anchor: '' };
    const heir = byPath.get(addresses.has(path) ? path : (pages.get(path)?.[0] ?? ''));
    if (!heir) return undefined;
    const now = isStory ? heir.id : `event-${heir.id}`;
    const isThere = heir.collection === 'events' && hasPlace(page, now);
    return isThere ? { kind: 'moved', path: page, anchor: now } : { kind: 'moved', path: heir.path, anchor: '' };
  }
}

/** The first page of the list that a page belonged to: lists grow shorter when pieces go. */
function listOf(path: string): string | undefined {
  const [, list] = /^(\/[a-z]+\/)page\/\d+\/$/.exec(path) ?? [];
  if (list !== undefined) return list;
  if (/^\/sitemap-\d+\.xml$/.test(path)) return sitemapIndexPath;
  return /^\/timeline\/[^/]+\/$/.test(path) ? '/timeline/' : undefined;
}
