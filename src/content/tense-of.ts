import type { Event } from './newsroom.ts';

/** How its date is worded: what may still be has a day to come, what has been or was called off has not. */
export function tenseOf(status: Event['status']): 'planned' | 'past' {
  return status === 'planned' || status === 'unknown' ? 'planned' : 'past';
}
