import type { Event } from '../content/newsroom.ts';

/** What readers are told of what is known of an event. */
export const statusLabels: Record<Event['status'], string> = {
  happened: '확인됨',
  planned: '예정',
  cancelled: '취소',
  unknown: '확인 안 됨',
};
