import type { Newsroom } from '../content/newsroom.ts';
import { unrecordedAddresses, unrecordedRevisions } from '../permalinks/unrecorded.ts';

/** How much goes out that nobody keeps yet, and what to do: a line, or nothing. */
export function describeUnrecorded(newsroom: Newsroom): string[] {
  const { length } = unrecordedAddresses(newsroom);
  const changed = unrecordedRevisions(newsroom);
  const counted = [
    ...(length > 0 ? [`새 주소 ${length}개`] : []),
    ...(changed > 0 ? [`바뀐 글과 일정 ${changed}건`] : []),
  ];
  if (counted.length === 0) return [];
  return [`아직 기록하지 않은 것: ${counted.join(', ')}. 사이트를 올릴 때 \`npm run permalinks\`로 적어 두세요.`];
}
