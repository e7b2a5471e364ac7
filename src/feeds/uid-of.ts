import type { Event, Site } from '../content/newsroom.ts';
import { lastingName } from '../permalinks/lasting-name.ts';

/** How a calendar knows an event again, for ever: `events/x@yeonpyo.example`. */
export function uidOf(
  event: Pick<Event, 'collection' | 'id' | 'firstName'>,
  { address }: Pick<Site, 'address'>,
): string {
  return `${lastingName(event)}@${new URL(address).host}`;
}
