import { sortFiles } from '../../content/sort-files.ts';

/**
 * The id of the file that a slide or story becomes: the one that it has, if a file can be called so, or else ASCII made
 * from it or from its headline, or else `fallback`. Takes it from those that are still free.
 */
export function takeId(
  collection: 'events' | 'stories',
  { given, headline, fallback }: { given: string; headline: string; fallback: string },
  taken: Set<string>,
): string {
  const wanted = [given.normalize('NFC'), kebab(given), kebab(headline)].find((id) => isId(collection, id)) ?? fallback;
  let id = wanted;
  // On many disks `A` and `a` are one name.
  for (let number = 2; taken.has(id.toLowerCase()); number += 1) id = `${wanted}-${number}`;
  taken.add(id.toLowerCase());
  return id;
}

function isId(collection: string, id: string): boolean {
  return id !== '' && sortFiles([{ path: `${collection}/${id}.md`, absolute: '' }], 'content').mistakes.length === 0;
}

/** Only where hardly anything of it is lost: half a name says something else. */
function kebab(words: string): string {
  const letters = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(letters)) return '';
  const id = letters
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return id.slice(0, 60).replace(/-$/, '');
}
