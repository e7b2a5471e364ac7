import type { WaitingPiece } from '../content/waiting-pieces.ts';
import { describeAdvice } from './describe-advice.ts';

/** What is still to come out, and when: a site that was built before does not change by itself. */
export function describeWaiting(waiting: readonly WaitingPiece[], content: string): string[] {
  return [
    ...describeAdvice(
      {
        about: '예약된 글과 일정',
        todo: '적힌 때가 지난 뒤에 사이트를 다시 만들면 나옵니다(일정은 근거로 적은 글과 함께)',
      },
      waiting.filter(({ date }) => date),
      content,
    ),
    ...describeAdvice(
      { about: '근거가 모두 초안에 있어 나오지 않는 일정', todo: '그 글 가운데 하나를 내면 함께 나옵니다' },
      waiting.filter(({ date }) => !date),
      content,
    ),
  ];
}
