import type { CollectionName } from '../content/collections.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/** A piece that an editor is told of, and the date that matters, if one does. */
interface Advised {
  collection: CollectionName;
  id: string;
  title: string;
  date?: PartialDate | undefined;
}

/** Advice for the editor on some pieces, and a line for each of them; empty when there are none. */
export function describeAdvice(
  { about, todo }: { about: string; todo: string },
  pieces: readonly Advised[],
  content: string,
): string[] {
  if (pieces.length === 0) return [];
  const lines = pieces.map(({ collection, id, title, date }) =>
    [`  ${content}/${collection}/${id}.md`, ...(date ? [dateInKorean(date, 'past')] : []), title].join('  '),
  );
  return [`${about} ${pieces.length}건(실수는 아님). ${todo}:`, ...lines];
}
