import type { Newsroom } from '../content/newsroom.ts';
import { unrecordedAddresses } from '../permalinks/unrecorded.ts';

/** How many addresses go out that nobody keeps yet, and what to do: a line, or nothing. */
export function describeUnrecorded(newsroom: Newsroom): string[] {
  const { length } = unrecordedAddresses(newsroom);
  if (length === 0) return [];
  return [`새 주소 ${length}개가 아직 기록되지 않았습니다. 사이트를 올릴 때 \`npm run permalinks\`로 적어 두세요.`];
}
