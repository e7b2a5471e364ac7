import type { Tag } from './read-tags.ts';
import { readTags } from './read-tags.ts';

/** HTML of ours with some of its tags written anew; `change` leaves a tag as it is by returning undefined. */
export function editTags(html: string, change: (tag: Tag) => string | undefined): string {
  const parts: string[] = [];
  let copied = 0;
  for (const tag of readTags(html)) {
    const changed = change(tag);
    if (changed === undefined) continue;
    parts.push(html.slice(copied, tag.start), changed);
    copied = tag.end;
  }
  parts.push(html.slice(copied));
  return parts.join('');
}
