import type { Newsroom } from '../content/newsroom.ts';
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
    if (anchor === '' || hasPlace(page, anchor) || !byPath.has(page)) {
      return { kind: 'moved', path: page, anchor: hasPlace(page, anchor) ? anchor : '' };
    }
    return place(path, anchor, page);
  };

  function hasPlace(path: string, anchor: string): boolean {
    return addresses.get(path)?.has(anchor) ?? false;
  }

  /** A place that `page` does not have: the one that took over, however often that was renamed since. */
  function place(path: string, anchor: string, page: string): Resolution | undefined {
    const seen = new Set<string>();
    for (let next: Place = { path, anchor }; ; ) {
      const address = `${next.path}#${next.anchor}`;
      const heir = seen.has(address) ? undefined : places.get(address);
      seen.add(address);
      if (!heir) break;
      if (heir.anchor === '' || hasPlace(heir.path, heir.anchor)) return { kind: 'moved', ...heir };
      next = heir;
    }
    return (
      eventPlace(page, anchor) ?? (/^fn(?:ref)?-/.test(anchor) ? { kind: 'moved', path: page, anchor: '' } : undefined)
    );
  }

  /**
   * The words that mention an event, and its row in a story, come and go with the event: they lead to the event under
   * its new name, or else to its own page.
   */
  function eventPlace(page: string, anchor: string): Resolution | undefined {
    const isStory = byPath.get(page)?.collection === 'stories';
    const [, id = ''] = (isStory ? /^(.+)$/u : /^event-(.+?)(?:\.\d+)?$/u).exec(anchor) ?? [];
    const path = `/events/${id}/`;
    if (gone.has(path)) return { kind: 'moved', path: page, anchor: '' };
    const event = byPath.get(addresses.has(path) ? path : (pages.get(path)?.[0] ?? ''));
    if (event?.collection !== 'events') return undefined;
    const now = isStory ? event.id : `event-${event.id}`;
    if (hasPlace(page, now)) return { kind: 'moved', path: page, anchor: now };
    return { kind: 'moved', path: event.path, anchor: '' };
  }
}

/** The first page of the list that a page belonged to: lists grow shorter when pieces go. */
function listOf(path: string): string | undefined {
  const [, list] = /^(\/[a-z]+\/)page\/\d+\/$/.exec(path) ?? [];
  return list ?? (/^\/timeline\/[^/]+\/$/.test(path) ? '/timeline/' : undefined);
}
