import { dateBounds } from '../dates/date-bounds.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Entries } from './entry.ts';
import { isPublished } from './is-published.ts';

/** A text that is finished, and whose time has not come. */
export interface WaitingPiece {
  collection: 'articles' | 'interviews';
  id: string;
  title: string;
  /** When a build lets it out. */
  date: PartialDate;
}

/** The texts that the next builds will publish by themselves, the soonest first. `now` is in epoch milliseconds. */
export function waitingPieces({ articles, interviews }: Entries, now: number, zone: string): WaitingPiece[] {
  return [...articles, ...interviews]
    .flatMap(({ collection, id, data }): WaitingPiece[] => {
      if (data?.publishAt === undefined || data.draft === true || isPublished(data, now, zone)) return [];
      return [{ collection, id, title: data.title, date: data.publishAt }];
    })
    .sort((a, b) => dateBounds(a.date, zone).earliest - dateBounds(b.date, zone).earliest);
}
