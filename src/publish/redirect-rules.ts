import { extname } from 'node:path';
import type { Newsroom } from '../content/newsroom.ts';

/** A rule that a host can follow: from one path to another, both with the base and percent-encoded, for good (301). */
export interface RedirectRule {
  from: string;
  to: string;
}

/**
 * The moves that a host may lead on by itself, in the order of paths. A page whose old places have others of the same
 * name at the new address is left to its stub, which knows where each went.
 */
export function redirectRules({ site, moves }: Pick<Newsroom, 'site' | 'moves'>): RedirectRule[] {
  const written = (path: string) => encodeURI(site.base + path.slice(1));
  return (
    [...moves.redirects]
      // Who asks for a calendar has no use for a page: the empty one that lies there is better.
      .filter(([from, { to, isPlain }]) => isPlain && extname(from) === extname(to))
      .map(([from, { to }]) => ({ from: written(from), to: written(to) }))
      .sort((a, b) => (a.from < b.from ? -1 : 1))
  );
}

/** The addresses at which something was that is gone, as `RedirectRule` writes them: a host may answer them with 410. */
export function goneAddresses({ site, moves }: Pick<Newsroom, 'site' | 'moves'>): string[] {
  return [...moves.graves.keys()].map((path) => encodeURI(site.base + path.slice(1))).sort();
}

/** The rules as Cloudflare Pages and Netlify read them: `/from/ /to/ 301`. */
export function redirectsFile(rules: readonly RedirectRule[]): string {
  return rules.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
