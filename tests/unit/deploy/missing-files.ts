import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a reader of the site in `folder` misses: every file that a page names and that is not there, of the pages that
 * can be reached from the front page, from the feed, and from `bookmarks`, as `page → file`.
 */
export function missingFiles(folder: string, bookmarks: Iterable<string> = []): string[] {
  const missing: string[] = [];
  const seen = new Set<string>();
  const waiting = ['index.html', 'rss.xml', ...bookmarks].filter((path) => existsSync(join(folder, path)));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (!/\.(?:html|xml)$/.test(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, href = '', link = ''] of text.matchAll(/(?:href|src)="([^"]*)"|<link>([^<]*)<\/link>/g)) {
      const named = fileOf(href || link);
      if (existsSync(join(folder, named))) waiting.push(named);
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
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')] as const)
      .filter(([path]) => !path.startsWith('.releases/'))
      .sort(),
  );
}

function fileOf(address: string): string {
  return address.slice(1) + (address.endsWith('/') ? 'index.html' : '');
}
