import { dateBounds } from '../dates/date-bounds.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/**
 * Whether a piece is out: not a draft, and its `publishAt` (in the site's zone) has come.
 * `now` is in epoch milliseconds.
 */
export function isPublished(
  { draft, publishAt }: { draft?: boolean | undefined; publishAt?: PartialDate | undefined },
  now: number,
  zone: string,
): boolean {
  return draft !== true && (publishAt === undefined || dateBounds(publishAt, zone).earliest <= now);
}

/** The moment of the build: `SOURCE_DATE_EPOCH` (seconds) when set, else the clock. Read for `publishAt` only. */
export function buildTime(environment: Readonly<Record<string, string | undefined>>): number {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return Date.now();
  if (!/^\d+$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH must be whole seconds, not \`${epoch}\``);
  return Number(epoch) * 1000;
}
