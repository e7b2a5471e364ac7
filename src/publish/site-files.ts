import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files in a folder and in those below it: their paths in it, with forward slashes, in order. Links are left out. */
export function filesIn(folder: string): string[] {
  return pathsIn(folder, (entry) => entry.isFile());
}

/** The same, and links too: a site has none, so one that came from somewhere is to be told of. */
export function filesAndLinksIn(folder: string): string[] {
  return pathsIn(folder, (entry) => !entry.isDirectory());
}

/** The file of an address without the base: `/articles/x/` is `articles/x/index.html`, `/rss.xml` is `rss.xml`. */
export function fileOf(address: string): string {
  return address.slice(1) + (address.endsWith('/') ? 'index.html' : '');
}

/** The address of such a file, without the base. */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

type Entry = ReturnType<typeof readEntries>[number];

function pathsIn(folder: string, isWanted: (entry: Entry) => boolean): string[] {
  const { length } = join(folder, '/');
  return readEntries(folder)
    .filter(isWanted)
    .map((entry) => join(entry.parentPath, entry.name).slice(length).replaceAll('\\', '/'))
    .sort();
}

function readEntries(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true });
}
