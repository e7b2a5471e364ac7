import { checkMapping } from './check-mapping.ts';
import type { CollectionName } from './collections.ts';
import { collections } from './collections.ts';
import { datesInZone } from './dates-in-zone.ts';
import type { Entries, Entry } from './entry.ts';
import type { Mistake } from './mistake.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readText } from './read-text.ts';
import type { TextFile } from './sort-files.ts';

/** Reads each text once, and checks its frontmatter by the schema of its collection. Its dates come out in the zone. */
export function readEntries(texts: readonly TextFile[], zone: string): { entries: Entries; mistakes: Mistake[] } {
  const entries: Entries = { stories: [], articles: [], interviews: [], events: [], people: [], organizations: [] };
  const mistakes: Mistake[] = [];
  for (const text of texts) {
    const read = readText(text.absolute, text.file);
    if ('mistake' in read) mistakes.push(read.mistake);
    else mistakes.push(...readEntry(text.collection, text, read.text, zone, entries));
  }
  return { entries, mistakes };
}

function readEntry<Name extends CollectionName>(
  collection: Name,
  { id, file, path }: TextFile,
  text: string,
  zone: string,
  entries: Entries,
): Mistake[] {
  const { mapping, body, mistakes } = readFrontmatter(text, file);
  const folder = path.slice(0, path.lastIndexOf('/'));
  const entry: Entry<Name> = { collection, id, file, folder, sound: {}, ...(body !== undefined && { body }) };
  if (mapping) {
    const checked = checkMapping(mapping, collections[collection], file);
    const sound = datesInZone(checked.sound, zone);
    Object.assign(entry, { mapping, sound }, checked.data && { data: datesInZone(checked.data, zone) });
    mistakes.push(...checked.mistakes);
  }
  (entries[collection] as Entry<Name>[]).push(entry);
  return mistakes;
}
