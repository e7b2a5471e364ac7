import { checkMapping } from './check-mapping.ts';
import type { CollectionName } from './collections.ts';
import { collections } from './collections.ts';
import type { Entries, Entry } from './entry.ts';
import type { Mistake } from './mistake.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readText } from './read-text.ts';
import type { TextFile } from './sort-files.ts';

/** Reads each text once, and checks its frontmatter by the schema of its collection. */
export function readEntries(texts: readonly TextFile[]): { entries: Entries; mistakes: Mistake[] } {
  const entries: Entries = { stories: [], articles: [], interviews: [], events: [], people: [], organizations: [] };
  const mistakes: Mistake[] = [];
  for (const text of texts) {
    const read = readText(text.absolute, text.file);
    if ('mistake' in read) mistakes.push(read.mistake);
    else mistakes.push(...readEntry(text.collection, text, read.text, entries));
  }
  return { entries, mistakes };
}

function readEntry<Name extends CollectionName>(
  collection: Name,
  { id, file, path }: TextFile,
  text: string,
  entries: Entries,
): Mistake[] {
  const { mapping, body, mistakes } = readFrontmatter(text, file);
  const folder = path.slice(0, path.lastIndexOf('/'));
  const entry: Entry<Name> = { collection, id, file, folder, sound: {}, ...(body !== undefined && { body }) };
  if (mapping) {
    const checked = checkMapping(mapping, collections[collection], file);
    Object.assign(entry, { mapping, sound: checked.sound }, checked.data && { data: checked.data });
    mistakes.push(...checked.mistakes);
  }
  (entries[collection] as Entry<Name>[]).push(entry);
  return mistakes;
}
