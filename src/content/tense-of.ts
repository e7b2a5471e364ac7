import type { Event } from './newsroom.ts';

/** How its date is worded: what nobody has confirmed is spoken of as planned. */
export function tenseOf(status: Event['status']): 'planned' | 'past' {
  return status === 'happened' ? 'past' : 'planned';
}
