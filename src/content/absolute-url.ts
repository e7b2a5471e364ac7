import type { Site } from './newsroom.ts';

/** The whole address of a path of this site without the base (`/articles/x/#q1`): what programs elsewhere are given. */
export function absoluteUrl({ address, base }: Pick<Site, 'address' | 'base'>, path: string): string {
  return new URL(base + path.slice(1), address).href;
}
