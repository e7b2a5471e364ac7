import { absoluteUrl } from '../content/absolute-url.ts';
import type { Document, Site } from '../content/newsroom.ts';
import { lastingName } from '../permalinks/lasting-name.ts';

/** What a feed reader knows a text by, for ever: its first address. One that changed would be shown as a new text. */
export function guidOf(document: Pick<Document, 'collection' | 'id' | 'firstName'>, site: Site): string {
  return absoluteUrl(site, `/${lastingName(document)}/`);
}
