import { readdirSync } from 'node:fs';

const withoutAddress = new Set(['404.html']);

/**
 * Compares the pages in a folder with the addresses that the newsroom promises (`/articles/x/`). Returns a Korean
 * sentence for every page that is missing and every page that nobody asked for.
 */
export function verifyPages(folder: string, addresses: Iterable<string>): string[] {
  const expected = new Set(Array.from(addresses, fileOf));
  const files = new Set(readPages(folder).filter((file) => !withoutAddress.has(file)));
  const missing = [...expected.difference(files)].map(
    (file) => `\`${file}\`: 글은 있는데 페이지가 만들어지지 않았습니다`,
  );
  const surplus = [...files.difference(expected)].map(
    (file) => `\`${file}\`: 페이지가 만들어졌는데 그런 글이 없습니다`,
  );
  return [...missing, ...surplus].toSorted();
}

function fileOf(address: string): string {
  return address.slice(1) + (address.endsWith('/') ? 'index.html' : '');
}

function readPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/').normalize('NFC'));
}
