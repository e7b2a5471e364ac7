import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile, filesIn } from './site-files.ts';

const readable = /\.(?:html|xml|ics|json|md|txt|js|css|svg|webmanifest)$/;

/**
 * The files of a finished site that have one of these words, however they are written there: with tags or line folds
 * between their letters, escaped for HTML, JSON or an address, in capitals or not.
 *
 * Other files are looked at byte by byte; what is packed in them (a PDF, a picture of letters) is not seen.
 *
 * @param exempt addresses that must be there whatever they are called (`/people/x/`): those of what is withheld
 * @returns their paths in the folder, with forward slashes, in order
 */
export function findRedactedFiles(folder: string, words: readonly string[], exempt: readonly string[] = []): string[] {
  if (words.length === 0) return [];
  const wanted = words.map(bare);
  const mayBeCalledSo = new Set(exempt);
  return filesIn(folder).filter((file) => {
    const bytes = readFileSync(join(folder, file));
    const isText = readable.test(file);
    if (!isText && holds(bytes, words)) return true;
    const name = mayBeCalledSo.has(addressOfFile(file)) ? '' : file;
    const texts = [name, ...(isText ? spellings(bytes.toString()) : [])].map(bare);
    return wanted.some((word) => texts.some((text) => text.includes(word)));
  });
}

function holds(bytes: Buffer, words: readonly string[]): boolean {
  return words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
}

function spellings(text: string): string[] {
  const unescaped = text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (whole, hex: string) => character(Number.parseInt(hex, 16), whole))
    .replaceAll(/&#(\d{1,7});/g, (whole, number: string) => character(Number(number), whole))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, decoded);
  return [unescaped, unescaped.replaceAll(/\r\n[ \t]/g, ''), unescaped.replaceAll(/<[^>]*>/g, '')];
}

/** Without what may stand between the letters of a word: space, marks of Markdown, soft hyphens. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00ad\u200b\u2060*_\\]/g, '');
}

function character(point: number, whole: string): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
