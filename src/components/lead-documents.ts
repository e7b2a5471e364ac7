import type { Document, Story } from '../content/newsroom.ts';

/** The documents of a story in the order in which a page shows them: the lead, then the others, newest first. */
export function leadFirst({ lead, documents }: Story): Document[] {
  return [...new Set([...(lead ? [lead] : []), ...documents])];
}

/** What the front page shows of its first story: the lead, and up to four others. */
export function leadDocuments(story: Story): Document[] {
  return leadFirst(story).slice(0, 5);
}
