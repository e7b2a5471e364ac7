import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages that the sitemap of a finished site lists, by their whole addresses: none of them is gone or has moved. */
export function listedPages(folder: string): Set<string> {
  const parts = readdirSync(folder).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  return new Set(
    parts.flatMap((part) =>
      [...readFileSync(join(folder, part), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address),
    ),
  );
}
