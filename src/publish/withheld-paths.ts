import type { Newsroom } from '../content/newsroom.ts';

/** The paths of what the newsroom withholds, in order: pages and files that say nothing but that. */
export function withheldPaths({ moves }: Pick<Newsroom, 'moves'>): string[] {
  return [...moves.graves]
    .filter(([, { kind }]) => kind === 'withheld')
    .map(([path]) => path)
    .sort();
}
