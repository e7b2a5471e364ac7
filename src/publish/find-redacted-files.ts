import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redaction, WordSearch } from '../permalinks/word-search.ts';
import { wordSearch } from '../permalinks/word-search.ts';
import { addressOfFile, filesIn } from './site-files.ts';

const readable = /\.(?:html|xml|ics|json|md|txt|js|css|svg|webmanifest)$/;

/** A file of a site that has words which must not be in it. */
export interface RedactedFile {
  /** Its path in the folder, with forward slashes. */
  file: string;
  /** The same without such words, to be printed. */
  shown: string;
  /** Their lines in `redactions.yaml`. */
  lines: number[];
}

/**
 * The files of a finished site that have one of these words in them or in their names, in order, however the words are
 * written there.
 *
 * Files that are no text are looked at byte by byte; what is packed in them (a PDF, a picture of letters) is not seen.
 *
 * @param exempt addresses that must be there whatever they are called (`/people/x/`): those of what is withheld
 */
export function findRedactedFiles(
  folder: string,
  redactions: readonly Redaction[],
  exempt: readonly string[] = [],
): RedactedFile[] {
  if (redactions.length === 0) return [];
  const search = wordSearch(redactions);
  const mayBeCalledSo = new Set(exempt);
  return filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(join(folder, file));
    const inName = mayBeCalledSo.has(addressOfFile(file)) ? [] : search.in(file);
    const found = new Set([...inName, ...inBytes(file, bytes, redactions, search)]);
    if (found.size === 0) return [];
    return { file, shown: search.masked(file), lines: [...found].map(({ line }) => line).sort((a, b) => a - b) };
  });
}

function inBytes(file: string, bytes: Buffer, redactions: readonly Redaction[], search: WordSearch): Redaction[] {
  // `_redirects` is text too, whose name does not say so.
  if (readable.test(file) || !bytes.includes(0)) return search.in(bytes.toString());
  return redactions.filter(({ word }) =>
    [word.normalize('NFC'), word.normalize('NFD')].some(
      (each) => bytes.includes(each) || bytes.includes(Buffer.from(each, 'utf16le')),
    ),
  );
}
