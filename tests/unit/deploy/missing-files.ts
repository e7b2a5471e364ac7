import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a reader of a site misses: every file that a page names and that is not there, of the pages that can be reached
 * from the front page, from the feed, and from `bookmarks`, as `page → file`.
 *
 * @param files the files of the site, by path
 */
export function missingFiles(files: ReadonlyMap<string, string>, bookmarks: Iterable<string> = []): string[] {
  const missing: string[] = [];
  const seen = new Set<string>();
  const waiting = ['index.html', 'rss.xml', ...bookmarks].filter((path) => files.has(path));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (!/\.(?:html|xml)$/.test(path)) continue;
    for (const [, href, link] of (files.get(path) ?? '').matchAll(/(?:href|src)="([^"]*)"|<link>([^<]*)<\/link>/g)) {
      const named = fileOf(href ?? link ?? '');
      if (files.has(named)) waiting.push(named);
      else missing.push(`${path} → ${named}`);
    }
  }
  return missing;
}

/** Every file below a folder by its path, as text, but for what is kept. */
export function readAll(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.startsWith(join(folder, '.releases/')))
      .map((file): [string, string] => [file.slice(folder.length + 1), readFileSync(file, 'utf8')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function fileOf(address: string): string {
  return address.slice(1) + (address.endsWith('/') ? 'index.html' : '');
}
