import { readdirSync } from 'node:fs';

const pictures = /^(?:cards|media|assets\/pictures)\/.*\.\w+$/;
const forPrograms = /\.(?:xml|ics|json|md|txt)$/;
const withoutAddress = new Set(['404.html']);

/**
 * Compares the pages, the files for programs, the cards and the pictures in a folder with the addresses that the
 * newsroom promises (`/articles/x/`, `/rss.xml`, `/cards/articles/x.png`). Returns a Korean sentence for every one that is missing and every one that
 * nobody asked for.
 */
export function verifyPages(folder: string, addresses: Iterable<string>): string[] {
  const expected = new Set(Array.from(addresses, fileOf));
  const files = new Set(readPages(folder).filter((file) => !withoutAddress.has(file)));
  const missing = [...expected.difference(files)].map(
    (file) => `\`${file}\`: 글은 있는데 ${kindOf(file)} 만들어지지 않았습니다`,
  );
  const surplus = [...files.difference(expected)].map(
    (file) => `\`${file}\`: ${kindOf(file)} 만들어졌는데 그런 글이 없습니다`,
  );
  return [...missing, ...surplus].toSorted();
}

function fileOf(address: string): string {
  return address.slice(1) + (address.endsWith('/') ? 'index.html' : '');
}

function kindOf(file: string): string {
  if (file.endsWith('.html')) return '페이지가';
  return forPrograms.test(file) ? '파일이' : '그림이';
}

function readPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/').normalize('NFC'))
    .filter((file) => file.endsWith('.html') || forPrograms.test(file) || pictures.test(file));
}
