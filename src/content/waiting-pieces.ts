import { dateBounds } from '../dates/date-bounds.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Entries } from './entry.ts';
import { evidenceHeldBack } from './evidence-held-back.ts';
import { isPublished } from './is-published.ts';

/** A piece that is finished, and whose time has not come. */
export interface WaitingPiece {
  collection: 'articles' | 'interviews' | 'events';
  id: string;
  title: string;
  /** When a build lets it out. Undefined for an event of which only drafts tell: nobody knows yet. */
  date?: PartialDate | undefined;
}

/**
 * The texts that the next builds will publish by themselves, and the events that come out with the first text that
 * tells of them; the soonest first, those without a time last. `now` is in epoch milliseconds.
 */
export function waitingPieces(entries: Entries, now: number, zone: string): WaitingPiece[] {
  const texts = [...entries.articles, ...entries.interviews].flatMap(({ collection, id, data }): WaitingPiece[] => {
    if (data?.publishAt === undefined || data.draft === true || isPublished(data, now, zone)) return [];
    return [{ collection, id, title: data.title, date: data.publishAt }];
  });
  const dates = new Map(texts.map(({ collection, id, date }) => [`${collection}/${id}`, date]));
  const events = [...evidenceHeldBack(entries, now, zone)].flatMap(([{ id, data }, evidence]): WaitingPiece[] => {
    if (!data || data.draft === true) return [];
    const [date] = evidence.flatMap((text) => dates.get(`${text.collection}/${text.id}`) ?? []).sort(byTime);
    return [{ collection: 'events', id, title: data.title, date }];
  });
  return [...texts, ...events].sort((a, b) => timeOf(a.date) - timeOf(b.date));

  function byTime(a: PartialDate, b: PartialDate): number {
    return timeOf(a) - timeOf(b);
  }

  function timeOf(date: PartialDate | undefined): number {
    return date ? dateBounds(date, zone).earliest : Number.MAX_SAFE_INTEGER;
  }
}
