import type { Newsroom } from '../content/newsroom.ts';
import type { Gone } from './gone.ts';
import type { Permalink } from './ledger.ts';
import type { Resolver } from './resolve.ts';
import type { Place, Succession } from './succession.ts';

/** A page or file that has moved, and where to. */
export interface Redirect {
  /** Without the base: a page or a file that is there. */
  to: string;
  /** Its former places that another address answers for now, by their anchors. */
  places: ReadonlyMap<string, Place>;
  /** Whether a host's rule does: it keeps the anchor as it is, which must not lead to something else. */
  isPlain: boolean;
}

/** What is to be written at addresses that are no more. */
export interface Moves {
  /** By former path. */
  redirects: ReadonlyMap<string, Redirect>;
  /** By path. */
  graves: ReadonlyMap<string, Gone>;
  /** By page: the anchors that are no more in it, and where each leads. */
  formerPlaces: ReadonlyMap<string, ReadonlyMap<string, Place>>;
}

/**
 * Works out what every former address needs.
 *
 * @param permalinks all that was ever published
 */
export function planMoves(
  permalinks: readonly Pick<Permalink, 'path' | 'anchor'>[],
  { places, claimed }: Succession,
  gone: readonly Gone[],
  resolve: Resolver,
  { addresses }: Pick<Newsroom, 'addresses'>,
): Moves {
  const redirects = new Map<string, Redirect & { places: Map<string, Place> }>();
  const graves = new Map<string, Gone>();
  const formerPlaces = new Map<string, Map<string, Place>>();

  const pages = [...claimed, ...gone.map(({ path }) => path)].map((path) => ({ path, anchor: '' }));
  const named = [...places.keys()].map((address) => ({
    path: address.slice(0, address.indexOf('#')),
    anchor: address.slice(address.indexOf('#') + 1),
  }));
  for (const { path, anchor } of [...pages, ...permalinks, ...named]) {
    const found = resolve({ path, anchor });
    if (found === undefined || found.kind === 'here') continue;
    const page = resolve({ path, anchor: '' });
    if (page?.kind === 'gone') graves.set(path, page.gone);
    if (found.kind === 'gone') continue;
    // A place of a page that nobody answers for: told as a mistake.
    if (page === undefined || page.kind === 'gone') continue;
    const home = page.kind === 'here' ? path : page.path;
    const redirect = redirects.get(path) ?? { to: home, places: new Map(), isPlain: true };
    if (home !== path) redirects.set(path, redirect);
    if (anchor === '' || (found.path === home && found.anchor === anchor)) continue;
    redirect.places.set(anchor, found);
    if (addresses.get(home)?.has(anchor)) redirect.isPlain = false;
    else formerPlaces.set(home, (formerPlaces.get(home) ?? new Map<string, Place>()).set(anchor, found));
  }
  return { redirects, graves, formerPlaces };
}
