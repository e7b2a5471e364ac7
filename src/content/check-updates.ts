import { dateBounds } from '../dates/date-bounds.ts';
import type { Entries } from './entry.ts';
import type { Mistake } from './mistake.ts';

/** A text is not changed before it is out. On the day that it came out it may be, whether or not the hours are known. */
export function checkUpdates({ articles, interviews }: Entries, zone: string): Mistake[] {
  return [...articles, ...interviews].flatMap(({ file, sound: { published, updated }, mapping }): Mistake[] => {
    if (!published || !updated || !mapping) return [];
    if (dateBounds(updated, zone).latest >= dateBounds(published, zone).earliest) return [];
    const message = '`updated`: 글을 낸 때(`published`)보다 앞설 수 없습니다. 둘 가운데 틀린 것을 고치세요';
    return [{ id: 'bad-value', file, ...mapping.placeOf(['updated']), message }];
  });
}
