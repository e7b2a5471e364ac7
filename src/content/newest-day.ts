import { dateBounds } from '../dates/date-bounds.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { changedAt } from './changed-at.ts';
import type { AnyPiece } from './newsroom.ts';

/**
 * The day on which the newest word in these pieces was published, changed, corrected or reported: what a sheet of
 * paper is as new as. Undefined when nothing in them is dated.
 */
export function newestDay(pieces: readonly AnyPiece[], zone: string): PartialDate | undefined {
  let newest: { date: PartialDate; time: number } | undefined;
  for (const date of pieces.flatMap((piece) => datesIn(piece, zone))) {
    const time = dateBounds(date, zone).earliest;
    if (!newest || time > newest.time) newest = { date, time };
  }
  return newest && withoutTime(newest.date);
}

function datesIn(piece: AnyPiece, zone: string): PartialDate[] {
  switch (piece.collection) {
    case 'articles':
    case 'interviews':
      return [piece.published, ...known(changedAt(piece, zone))];
    case 'events':
      return [...known(piece.asOf), ...piece.evidence.flatMap(({ document }) => datesIn(document, zone))];
    case 'stories':
      return [
        ...piece.documents.flatMap((document) => datesIn(document, zone)),
        ...piece.events.flatMap(({ asOf }) => known(asOf)),
      ];
    default:
      return [...piece.mentionedIn, ...piece.interviews, ...piece.events].flatMap((each) => datesIn(each, zone));
  }
}

function known(date: PartialDate | undefined): PartialDate[] {
  return date ? [date] : [];
}

function withoutTime(date: PartialDate): PartialDate {
  if (date.form !== 'point') return date;
  const { time: _, ...day } = date.at;
  return { form: 'point', at: day };
}
