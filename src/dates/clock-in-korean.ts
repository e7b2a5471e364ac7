import type { Time } from './partial-date.ts';

/**
 * `오전 10시`, `오후 2시 30분`, in the time's own offset. Noon is `낮 12시` and midnight `0시`, since 오전·오후 12시 are
 * read both ways and 자정 does not say which of two days it belongs to.
 */
export function clockInKorean({ hour, minute, second = 0 }: Time): string {
  const parts = [hourInKorean(hour)];
  if (minute > 0 || second > 0) parts.push(`${minute}분`);
  if (second > 0) parts.push(`${second}초`);
  return parts.join(' ');
}

function hourInKorean(hour: number): string {
  if (hour === 0) return '0시';
  if (hour < 12) return `오전 ${hour}시`;
  return hour === 12 ? '낮 12시' : `오후 ${hour - 12}시`;
}
