import type { CollectionName } from './collections.ts';
import { type Entries, type Entry, referenceOf } from './entry.ts';
import type { Mistake } from './mistake.ts';

/** The fields that name other files, and of which collections. */
const fields: Readonly<Record<string, readonly CollectionName[]>> = {
  story: ['stories'],
  stories: ['stories'],
  related: ['articles', 'interviews', 'stories', 'events'],
  who: ['people', 'organizations'],
  lead: ['articles', 'interviews'],
  in: ['articles', 'interviews'],
};

/**
 * Where a name, a title or a file stands in the place of a reference (`who: [온유담]`), adds to its mistake the reference
 * of the one piece that is called so.
 */
export function nameReferences(mistakes: readonly Mistake[], entries: Entries): Mistake[] {
  const all = Object.values(entries).flat() as Entry[];
  const entryOf = new Map(all.map((entry) => [entry.file, entry]));
  const calledSo = Map.groupBy(
    all.flatMap((entry) => namesOf(entry).map((name) => ({ name, entry }))),
    ({ name }) => name,
  );
  return mistakes.map((mistake) => {
    const mapping = mistake.id === 'bad-value' ? entryOf.get(mistake.file)?.mapping : undefined;
    const written = mapping && references(mapping.data).find(({ path }) => isAt(mistake, mapping.placeOf(path)));
    const called = (written && calledSo.get(written.value)) ?? [];
    const [meant, another] = called.filter(({ entry }) => written?.collections.includes(entry.collection));
    if (!meant || another) return mistake;
    return { ...mistake, message: `${mistake.message}. 쓸 값은 \`${referenceOf(meant.entry)}\`입니다` };
  });
}

function namesOf({ id, sound }: Entry): string[] {
  const { name, title, aliases = [] }: { name?: string; title?: string; aliases?: string[] } = sound;
  return [...new Set([id, name, title, ...aliases].flatMap((each) => each ?? []))];
}

function isAt({ line, column }: Mistake, place: { line: number; column: number }): boolean {
  return line === place.line && column === place.column;
}

interface Written {
  path: readonly PropertyKey[];
  value: string;
  collections: readonly CollectionName[];
}

/** Every text in a field that names other files, and where it stands. */
function references(value: unknown, path: readonly PropertyKey[] = []): Written[] {
  if (typeof value === 'string') {
    const collections = fields[String(path.findLast((key) => typeof key === 'string'))];
    return collections ? [{ path, value: value.trim(), collections }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => references(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => references(item, [...path, key]));
}
