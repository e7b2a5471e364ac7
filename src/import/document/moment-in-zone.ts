import { Temporal } from 'temporal-polyfill';

/** A moment by the clock of a place, `2025-12-30T18:02`, as we write dates: with what that clock is ahead of UTC. A day stays a day. */
export function momentInZone(local: string, timeZone: string): string {
  if (!local.includes('T')) return local;
  return `${local}${offsetOf(local, timeZone) ?? ''}`;
}

/** Nothing for what no clock shows: the text is refused as a date later. */
function offsetOf(local: string, timeZone: string): string | undefined {
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(timeZone).offset;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
