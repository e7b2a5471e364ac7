import type { Event } from '../content/newsroom.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';
import { statusLabels } from './status-labels.ts';

/** What is known of an event, and since which report, as `EventStatus.astro` says it: `예정(2025년 9월 10일 보도)`. */
export function statusInKorean({ status, asOf }: Pick<Event, 'status' | 'asOf'>): string {
  const label = statusLabels[status];
  return asOf ? `${label}(${dateInKorean(asOf, 'past', { weekday: false })} 보도)` : label;
}
