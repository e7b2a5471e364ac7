import type { CollectionName } from './collections.ts';
import type { CompiledEntries } from './compile-entries.ts';
import type { SoundEntries, SoundEntry } from './entry.ts';
import { referenceOf } from './entry.ts';
import type { Site } from './newsroom.ts';

/** How often each character beyond ASCII stands in what is published: what fonts need to be made of. */
export function countCharacters(
  site: Site,
  entries: SoundEntries,
  compiled: CompiledEntries,
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  const count = (text: string) => {
    for (const [character] of text.matchAll(/[^\p{ASCII}]/gu))
      counted.set(character, (counted.get(character) ?? 0) + 1);
  };
  count(JSON.stringify(site));
  for (const entry of Object.values(entries).flat() as SoundEntry<CollectionName>[]) {
    count(JSON.stringify(entry.data));
    count(compiled.get(referenceOf(entry))?.html ?? '');
  }
  return counted;
}
