import { collectionNames } from './collections.ts';
import type { CompiledEntries } from './compile-entries.ts';
import { pathOf, referenceOf } from './entry.ts';
import type { Entries, Entry, SoundEntries } from './entry.ts';
import type { Mistake } from './mistake.ts';
import { nearestName } from './nearest-name.ts';

type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Links in published texts must lead to a page of this site, and to an `#anchor` that is in it.
 * A page that another mistake keeps out counts as there: the writer hears of that mistake, not of its echoes.
 */
export function checkLinks(
  entries: Entries,
  published: SoundEntries,
  compiled: CompiledEntries,
  addresses: Addresses,
  media: ReadonlyMap<string, string>,
): Mistake[] {
  const broken = collectionNames.flatMap((name) => (entries[name] as Entry[]).filter(({ data }) => !data));
  const brokenPaths = new Set(broken.map(pathOf));
  const brokenIds = new Set(broken.map(({ id }) => id));
  return collectionNames.flatMap((name) =>
    published[name].flatMap((entry) =>
      (compiled.get(referenceOf(entry))?.links ?? []).flatMap(({ path, anchor = '', line, column, written }): Mistake[] => {
        const anchors = addresses.get(path);
        const fail = (what: string, known: Iterable<string>, wrong: string): Mistake[] => [
          { id: 'broken-link', file: entry.file, line, column, message: `\`${written}\`: ${what}. ${meant(wrong, known)}` },
        ];
        if (media.has(path) || brokenPaths.has(path) || brokenIds.has(anchor)) return [];
        if (!anchors) return fail('그런 면이 없습니다', addresses.keys(), path);
        if (anchor === '' || anchors.has(anchor)) return [];
        return fail(`그 면에 \`#${anchor}\`라는 자리가 없습니다`, anchors, anchor);
      }),
    ),
  );
}

function meant(written: string, known: Iterable<string>): string {
  const near = nearestName(written, [...known]);
  return near === undefined ? '주소를 살펴보세요' : `\`${near}\`를 쓰려던 것이라면 고치세요`;
}
