import type { CollectionName } from './collections.ts';
import { type Entries, type Entry, referenceOf } from './entry.ts';
import type { Mistake } from './mistake.ts';
import { nearestName } from './nearest-name.ts';

/** A place in a frontmatter that names another file. */
type Reference = readonly [path: readonly PropertyKey[], to: string | undefined];

/** Every reference must lead to another file of the newsroom (`articles/x`), be that file right or wrong itself. */
export function checkReferences(entries: Entries, existing: ReadonlySet<string>): Mistake[] {
  const missing = (entry: Entry, references: Reference[]): Mistake[] =>
    references.flatMap(([path, to]): Mistake[] => {
      if (to === undefined) return [];
      const place = entry.mapping?.placeOf(path) ?? { line: 1, column: 1 };
      if (to === referenceOf(entry)) {
        const message = `\`${to}\`: 이 글 자신입니다. 이 줄을 지우세요`;
        return [{ id: 'bad-value', file: entry.file, ...place, message }];
      }
      if (existing.has(to)) return [];
      const folder = to.slice(0, to.indexOf('/') + 1);
      const others = [...existing].filter((each) => each.startsWith(folder)).map((each) => each.slice(folder.length));
      const bare = to.replace(/\.md$/, '');
      if (bare !== to && existing.has(bare)) {
        const message = `\`${to}\`: 다른 글은 \`.md\` 없이 가리킵니다. \`${bare}\`로 쓰세요`;
        return [{ id: 'unknown-reference', file: entry.file, ...place, message }];
      }
      const near = nearestName(to.slice(folder.length), others);
      const mend =
        near === undefined
          ? '파일을 만들거나 이 줄을 지우세요'
          : `\`${folder}${near}\` 파일을 가리키려 했다면 고치세요`;
      return [{ id: 'unknown-reference', file: entry.file, ...place, message: `\`${to}\` 파일이 없습니다. ${mend}` }];
    });
  const check = <Name extends CollectionName>(
    list: Entry<Name>[],
    references: (fields: Entry<Name>['sound']) => Reference[],
  ) => list.flatMap((entry) => missing(entry, references(entry.sound)));

  const documents = [...entries.articles, ...entries.interviews];
  return [
    ...check(entries.stories, ({ lead }) => [[['lead'], lead]]),
    ...check<'articles' | 'interviews'>(documents, ({ story, related = [] }) => [
      [['story'], story],
      ...related.flatMap((to, index): Reference[] => [[['related', index], to]]),
    ]),
    ...check(entries.interviews, ({ speakers = [] }) =>
      speakers.flatMap(({ who }, index): Reference[] => [[['speakers', index, 'who'], who]]),
    ),
    ...check(entries.events, ({ who = [], stories = [], evidence = [] }) => [
      ...who.flatMap((to, index): Reference[] => [[['who', index], to]]),
      ...stories.flatMap((to, index): Reference[] => [[['stories', index], to]]),
      ...evidence.flatMap((item, index): Reference[] => [[['evidence', index, 'in'], item.in]]),
    ]),
  ];
}
