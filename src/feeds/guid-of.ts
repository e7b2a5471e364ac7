import { absoluteUrl } from '../content/absolute-url.ts';
import type { Document, Site } from '../content/newsroom.ts';

/** What a feed reader knows a text by, for ever: its address. One that changed would be shown as a new text. */
export function guidOf({ path }: Pick<Document, 'path'>, site: Site): string {
  return absoluteUrl(site, path);
}
