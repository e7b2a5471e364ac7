import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';
import { readingFaces } from './faces.ts';
import { ownCharacters } from './own-characters.ts';
import { sliceCharacters, unicodeRange } from './slice-characters.ts';

/** How many sets of fonts the cache holds. */
const kept = 8;
/** Raised when the files come out otherwise for the same characters. */
const recipe = 2;
const options = {
  // Screens do without hints, which would be half of a file.
  noHinting: true,
  // Figures of one width are for dates; the names are the copyright and the licence.
  keepFeatures: ['ccmp', 'kern', 'mark', 'tnum'],
  preserveNameIds: [0, 13, 14],
} as const;

/**
 * Writes the fonts of a site, with the glyphs that its texts and our own words need and no others: `fonts.css` and the
 * files it names, of which `<face>.woff2` have the commonest characters. The same characters give the same bytes, and
 * are found where the last build left them. A second or two when they have changed.
 *
 * @param counted how often each character stands in the newsroom's texts
 * @param cache the folder that keeps them
 * @returns the folder of `fonts.css`, absolute
 */
export async function writeFonts(counted: ReadonlyMap<string, number>, cache: string): Promise<string> {
  const slices = sliceCharacters(ownCharacters(), counted);
  const key = createHash('sha256')
    .update(JSON.stringify([recipe, readingFaces.map(identity), slices]))
    .digest('hex');
  const folder = resolve(cache, key.slice(0, 16));
  if (existsSync(folder)) return folder;
  const made = `${folder}.${process.pid}`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  for (const face of readingFaces) {
    // Most of the time goes into the first cut, from 11,172 syllables to the hundreds that are used.
    const used = await cut(readFileSync(face.file), slices.flat(), 'sfnt');
    for (const [index, slice] of slices.entries()) {
      writeFileSync(join(made, fileName(face, index)), await cut(used, slice, 'woff2'));
    }
  }
  writeFileSync(join(made, 'fonts.css'), fallback + readingFaces.flatMap((face) => slices.map(rule(face))).join(''));
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another process has made the same meanwhile.
    if (!existsSync(folder)) throw error;
    rmSync(made, { recursive: true, force: true });
  }
  prune(resolve(cache));
  return folder;
}

function cut(font: Buffer, characters: readonly string[], targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> {
  return subsetFont(font, characters.join(''), { ...options, targetFormat });
}

/** What was made for other characters before: the last few are kept, for going back and forth. */
function prune(cache: string): void {
  const folders = readdirSync(cache).map((name) => join(cache, name));
  const made = new Map(folders.map((folder) => [folder, statSync(folder).mtimeMs]));
  const oldestFirst = folders.sort((a, b) => (made.get(a) ?? 0) - (made.get(b) ?? 0));
  for (const folder of oldestFirst.slice(0, -kept)) rmSync(folder, { recursive: true, force: true });
}

function identity({ name, file }: Face): [string, string] {
  return [name, createHash('sha256').update(readFileSync(file)).digest('hex')];
}

function fileName({ name }: Face, slice: number): string {
  return slice === 0 ? `${name}.woff2` : `${name}.${slice}.woff2`;
}

/**
 * `optional`: a page is set once, in the site's type where that comes within a tenth of a second of the styles, as it
 * does on a good line, and in the device's own where it does not; no line moves under a reader's eyes, and the next page
 * has it. Only what is preloaded (FontPreloads.astro) keeps Chromium from setting it twice within that time. The rule
 * that stands last is asked first, and the common slice is for all that no other has.
 */
function rule(face: Face): (slice: string[], index: number) => string {
  return (slice, index) =>
    `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-display:optional;` +
    `src:url("./${fileName(face, index)}") format("woff2")${index === 0 ? '' : `;unicode-range:${unicodeRange(slice)}`}}\n`;
}

// Noto, as Android and Linux have it, set as wide as our own: a Hangul syllable is 0.92 em in it, and 0.91 in ours.
const fallback =
  '@font-face{font-family:"Gowun Batang Fallback";src:local("Noto Serif KR"),local("Noto Serif CJK KR");size-adjust:98.9%}\n';
