import type { WaitingPiece } from '../content/waiting-pieces.ts';
import { describeAdvice } from './describe-advice.ts';

/** What is still to come out, and when: a site that was built before does not change by itself. */
export function describeWaiting(waiting: readonly WaitingPiece[], content: string): string[] {
  return describeAdvice(
    { about: '예약된 글', todo: '적힌 때가 지난 뒤에 사이트를 다시 만들면 나옵니다' },
    waiting,
    content,
  );
}
