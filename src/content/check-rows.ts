import type { CompiledEntries } from './compile-entries.ts';
import type { Entries } from './entry.ts';
import { referenceOf } from './entry.ts';
import type { Mistake } from './mistake.ts';

/** On the page of a story each event's row carries the event's id: no heading of the story's own text may have it too. */
export function checkRows({ stories, events }: Entries, compiled: CompiledEntries): Mistake[] {
  const taken = new Map(
    stories.map((story) => [referenceOf(story), new Set(compiled.get(referenceOf(story))?.anchors)]),
  );
  return events.flatMap(({ id, file, sound, mapping }) =>
    (sound.stories ?? []).flatMap((story, index): Mistake[] => {
      if (!taken.get(story)?.has(id)) return [];
      const place = mapping?.placeOf(['stories', index]) ?? { line: 1, column: 1 };
      const message = `이슈 페이지에서 이 일의 줄은 \`#${id}\` 자리를 씁니다. \`${story}\` 본문의 제목 하나가 같은 이름입니다. 그 제목에 다른 \`{#이름}\`을 붙이세요`;
      return [{ id: 'duplicate-id', file, ...place, message }];
    }),
  );
}
