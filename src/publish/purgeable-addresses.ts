import type { Newsroom } from '../content/newsroom.ts';
import { withheldPaths } from './withheld-paths.ts';

/** Paths without the base, in order, by how sure it is that something withheld was there. */
export interface PurgeableAddresses {
  /** Of what is withheld: its pages, copies, feeds and cards, under its former names too. */
  own: string[];
  /** Of what stays, and may have named it or shown its words. */
  others: string[];
  /** Beginnings of the addresses of pictures, which are in no ledger and stay in caches for up to a year. */
  pictures: string[];
}

/**
 * What a CDN must forget for the sake of all that the newsroom withholds, told at any time by what it keeps: the ledger,
 * `gone/` and `redactions.yaml`. More than a build tells that has the old site before it; nothing is missing.
 */
export function purgeableAddresses({
  permalinks,
  moves,
  redactions,
}: Pick<Newsroom, 'permalinks' | 'moves' | 'redactions'>): PurgeableAddresses {
  const withheld = new Set(withheldPaths({ moves }));
  if (withheld.size === 0 && redactions.length === 0) return { own: [], others: [], pictures: [] };
  const published = new Set(permalinks.map(({ path }) => path));
  // What can stand beside a page depends on the piece; the ledger knows what did.
  const own = [...withheld].filter((path) => published.has(path) || moves.graves.get(path)?.path === path);
  const cards = own.filter((path) => withCard.test(path)).map((path) => `/cards${path.slice(0, -1)}.png`);
  return {
    own: [...own, ...cards].sort(),
    others: [...published].filter((path) => !withheld.has(path)).sort(),
    pictures: ['/assets/pictures/', '/cards/', '/media/'],
  };
}

const withCard = /^\/(?:stories|articles|interviews|events)\/.+\/$/;
