import type { Document, Story } from '../content/newsroom.ts';

/** What the front page shows of its first story: the lead, and up to four others, newest first. */
export function leadDocuments({ lead, documents }: Story): Document[] {
  return [...new Set([...(lead ? [lead] : []), ...documents.slice(0, 5)])].slice(0, 5);
}
