import type { Refusal } from './copy/copy.ts';
import { readCopy } from './copy/read-copy.ts';
import { assembleDocument } from './document/assemble-document.ts';
import type { WireDocument } from './document/document.ts';
import { classifyLines } from './lines/classify-lines.ts';
import { splitLines } from './lines/split-lines.ts';

/**
 * The first half of the importer: bytes → clean text → lines that know what they are → a document.
 * `text` is the clean text that all places in the document count in; its clock is that of `timeZone`. Or why there is nothing to import.
 */
export function readWire(
  bytes: Uint8Array,
  name: string,
  timeZone: string,
): { text: string; document: WireDocument } | { refusal: Refusal } {
  const read = readCopy(bytes, name);
  if ('refusal' in read) return read;
  const { lines, lostBreaks } = splitLines(read.copy);
  return {
    text: read.copy.text,
    document: assembleDocument(read.copy, { lines: classifyLines(lines), lostBreaks }, timeZone),
  };
}
