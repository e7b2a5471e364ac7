import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Newsroom } from '../content/newsroom.ts';
import { addressOf } from '../permalinks/ledger.ts';
import { fileOf } from '../publish/site-files.ts';

/**
 * The addresses of the ledger that a finished site has nothing for: no page or file at the path, or no such place in
 * a page that is there. A redirect and a page that says what is gone answer for all their places.
 */
export function unansweredAddresses(
  folder: string,
  { permalinks, moves }: Pick<Newsroom, 'permalinks' | 'moves'>,
): string[] {
  const pages = new Map<string, string | undefined>();
  return permalinks
    .filter(({ path, anchor }) => {
      const page = pages.has(path) ? pages.get(path) : readPage(folder, path);
      pages.set(path, page);
      if (page === undefined) return true;
      if (anchor === '' || moves.redirects.has(path) || moves.graves.has(path)) return false;
      return !page.includes(`id="${anchor}"`);
    })
    .map(addressOf);
}

function readPage(folder: string, path: string): string | undefined {
  const file = join(folder, fileOf(path));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
