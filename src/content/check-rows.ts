import type { CompiledEntries } from './compile-entries.ts';
import { referenceOf } from './entry.ts';
import type { Entries } from './entry.ts';
import type { Mistake } from './mistake.ts';

/** On the page of a story each event's row carries the event's id: no heading of the story's own text may have it too. */
export function checkRows({ stories, events }: Entries, compiled: CompiledEntries): Mistake[] {
  const taken = new Map(stories.map((story) => [referenceOf(story), new Set(compiled.get(referenceOf(story))?.anchors)]));
  return events.flatMap(({ id, file, sound, mapping }) =>
    (sound.stories ?? []).flatMap((story, index): Mistake[] => {
      if (!taken.get(story)?.has(id)) return [];
      const place = mapping?.placeOf(['stories', index]) ?? { line: 1, column: 1 };
      const message = `\`${story}\`의 본문에 \`${id}\`라는 제목이 있어 이 일의 자리와 겹칩니다. 그 제목에 다른 \`{#이름}\`을 주세요`;
      return [{ id: 'duplicate-id', file, ...place, message }];
    }),
  );
}
