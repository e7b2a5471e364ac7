import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './site-files.ts';

/**
 * Writes into every page of a finished site the hashes of the script files and stylesheets that it loads (SRI), so
 * that a browser runs none that was cut short or changed on the way.
 *
 * @param base the path that the site stands at
 */
export function addIntegrity(folder: string, base: string): void {
  const hashes = new Map<string, string>();
  const hashOf = (path: string) => {
    const known = hashes.get(path) ?? hash(readFileSync(join(folder, path.slice(base.length))));
    hashes.set(path, known);
    return known;
  };
  for (const file of filesIn(folder)) {
    if (!file.endsWith('.html')) continue;
    const page = join(folder, file);
    const html = readFileSync(page, 'utf8');
    writeFileSync(
      page,
      html.replaceAll(loading, (tag, path) => `${tag.slice(0, -1)} integrity="${hashOf(path)}">`),
    );
  }
}

// Astro writes these tags, always alike; in words of writers `<` is escaped.
const loading = /<(?:script(?: type="module")?|link rel="stylesheet")(?: src| href)="([^":]+\.(?:js|css))">/g;

function hash(bytes: Buffer): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
