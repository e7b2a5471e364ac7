import type { Document } from '../content/newsroom.ts';
import { writeDate } from '../dates/write-date.ts';
import { fingerprint } from './fingerprint.ts';
import type { BodyRevision } from './revisions.ts';

/** What is to be remembered of the body of a text. How its source is broken into lines and paragraphs does not count. */
export function bodyRevision({ text, published, updated, corrections }: Document): BodyRevision {
  return {
    hash: fingerprint(text.trim().replaceAll(/\s+/gu, ' ')),
    ...(updated && { updated: writeDate(updated) }),
    corrections: corrections.length,
    published: writeDate(published),
  };
}
