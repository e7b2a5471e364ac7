import type { Newsroom } from '../content/newsroom.ts';

/** The addresses of what is withheld: pages and files that say nothing but that. */
export function withheldAddresses({ moves }: Pick<Newsroom, 'moves'>): Set<string> {
  return new Set([...moves.graves].filter(([, { kind }]) => kind === 'withheld').map(([path]) => path));
}
