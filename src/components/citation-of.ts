import type { AnyPiece, Document, Event, Site, Story } from '../content/newsroom.ts';
import { tenseOf } from '../content/tense-of.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';
import { statusLabels } from './status-labels.ts';

/**
 * How a piece is cited, but for its address: `「제목」, 연표, 2025년 9월 10일`. An event has its own date, and its
 * status unless it is sure: `「책 잔치」(2025년 11월(날짜 미정), 예정), 연표`.
 */
export function citationOf(piece: Story | Document | Event, site: Site): string {
  return [`「${piece.title}」${nature(piece)}`, site.name, ...published(piece)].join(', ');
}

function nature(piece: AnyPiece): string {
  if (piece.collection === 'interviews') return piece.answers === 'gist' ? '(답변 요지)' : '';
  if (piece.collection !== 'events') return '';
  const { date, status } = piece;
  const words = dateInKorean(date, tenseOf(piece), { weekday: false });
  return `(${words}${status === 'happened' ? '' : `, ${statusLabels[status]}`})`;
}

/** A story is as new as its newest piece. */
function published(piece: Story | Document | Event): string[] {
  if (piece.collection === 'events') return [];
  if (piece.collection !== 'stories') return [dateInKorean(piece.published, 'past', { weekday: false })];
  return piece.documents.slice(0, 1).map((newest) => `${published(newest).join('')} 기준`);
}
