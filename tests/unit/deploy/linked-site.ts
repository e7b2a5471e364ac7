import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeRelease, releaseFile, writeRelease } from '../../../src/publish/release.ts';

/** A version of a small site: its pieces, what each links to, and the look that all pages have. */
export interface LinkedSite {
  look: number;
  /** By name: a text, and the names of other pieces that it links to where they are there. */
  pieces: Readonly<Record<string, { text: string; links: readonly string[] }>>;
}

/** Writes a site whose front page and feed lead to every piece, with its manifest. Returns the folder. */
export function writeLinkedSite(folder: string, { look, pieces }: LinkedSite): string {
  rmSync(folder, { recursive: true, force: true });
  const names = Object.keys(pieces);
  const files: Record<string, string> = {
    [`assets/look.${look}.css`]: `/* ${look} */`,
    'index.html': page(look, names.map(addressOf), ''),
    'articles/index.html': page(look, names.map(addressOf), ''),
    'rss.xml': names.map((name) => `<link>${addressOf(name)}</link>`).join(''),
    '404.html': page(look, [], ''),
  };
  for (const [name, { text, links }] of Object.entries(pieces)) {
    const there = links.filter((link) => pieces[link]).map(addressOf);
    files[`articles/${name}/index.html`] = page(look, ['/articles/', ...there], text, `/cards/articles/${name}.png`);
    files[`cards/articles/${name}.png`] = `card of ${text}`;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, releaseFile), writeRelease(makeRelease(folder)));
  return folder;
}

function addressOf(name: string): string {
  return `/articles/${name}/`;
}

function page(look: number, links: readonly string[], text: string, card?: string): string {
  return [
    `<link rel="stylesheet" href="/assets/look.${look}.css">`,
    ...(card ? [`<img src="${card}">`] : []),
    ...links.map((link) => `<a href="${link}"></a>`),
    text,
  ].join('\n');
}
