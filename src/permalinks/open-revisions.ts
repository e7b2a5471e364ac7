import type { ListedFile } from '../content/list-files.ts';
import type { Mistake } from '../content/mistake.ts';
import { readText } from '../content/read-text.ts';
import type { Revisions } from './revisions.ts';
import { readRevisions } from './revisions.ts';

/** What the file `revisions.txt` of a content folder remembers. Before the first release there is none. */
export function openRevisions(
  listed: ListedFile | undefined,
  name: string,
): { revisions: Revisions; mistakes: Mistake[] } {
  const nothing: Revisions = { bodies: new Map(), events: new Map(), names: new Map() };
  if (!listed) return { revisions: nothing, mistakes: [] };
  const file = `${name}/${listed.path}`;
  const read = readText(listed.absolute, file);
  return 'mistake' in read ? { revisions: nothing, mistakes: [read.mistake] } : readRevisions(read.text, file);
}
