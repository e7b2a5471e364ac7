import type { Event } from '../content/newsroom.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';

/** Advice for the editor: the plans whose day has passed, a line each; empty when there are none. */
export function describePastPlans(plans: readonly Event[], content: string): string[] {
  if (plans.length === 0) return [];
  const lines = plans.map(
    ({ collection, id, title, date }) => `  ${content}/${collection}/${id}.md  ${dateInKorean(date, 'past')}  ${title}`,
  );
  return [`날짜가 지난 예정 ${plans.length}건(실수는 아님). 확인한 보도가 있으면 status와 asOf를 고치세요:`, ...lines];
}
