import { dateBounds } from '../dates/date-bounds.ts';
import type { Correction, Document } from './newsroom.ts';
import { compareText } from './sort-entries.ts';

/** Every correction of these documents, the newest first; of one day's by the page, then as the writer listed them. */
export function allCorrections(documents: readonly Document[], zone: string): Correction[] {
  return documents
    .flatMap((document) => document.corrections.map((fields) => ({ ...fields, document })))
    .map((correction) => ({ correction, time: dateBounds(correction.date, zone).earliest }))
    .sort((a, b) => b.time - a.time || compareText(a.correction.document.path, b.correction.document.path))
    .map(({ correction }) => correction);
}
