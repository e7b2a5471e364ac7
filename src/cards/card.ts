import { collectionLabels } from '../components/collection-labels.ts';
import { statusInKorean } from '../components/status-in-korean.ts';
import type { AnyPiece, Document, Event, Newsroom, Site, Story } from '../content/newsroom.ts';
import { tenseOf } from '../content/tense-of.ts';
import { dateHeading } from '../dates/date-heading.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';
import { dateShape } from '../dates/date-shape.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { shortDateInKorean } from '../dates/short-date.ts';
import type { Mark } from './draw-mark.ts';

/** In pixels, as those who show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a card says: nothing else goes into its picture. */
export interface Card {
  title: string;
  /** What the page is: it stands for a title of which a typeface has nothing, an emoji. */
  kind?: string | undefined;
  /** What the piece belongs to. */
  kicker?: string | undefined;
  /** The date in full, above the title. */
  when?: string | undefined;
  /** Under the title. */
  note?: string | undefined;
  /** What stands on the axis, from above, with the words left of each. */
  marks: (Mark & { words: string[] })[];
  site: string;
}

/** The pieces that have a card of their own. */
export type CardPiece = Story | Document | Event;

/** How many events the axis of a story has room for. */
const eventsShown = 6;

/** What stands on the axis of the site's icon: what has happened, and what is planned. */
const emblem: Card['marks'] = [
  { shape: 'day', status: 'happened', words: [] },
  { shape: 'day', status: 'planned', words: [] },
];

/** Where the cards of a newsroom are, without the base path: `/cards/articles/x.png`. */
export function cardPaths({ stories, documents, events }: Newsroom): string[] {
  return [undefined, ...stories, ...documents, ...events].map(cardPath);
}

/** The card at such a place. */
export function cardAt({ site, byPath }: Newsroom, path: string): Card | undefined {
  if (path === cardPath()) return cardOf(undefined, site);
  const piece = byPath.get(path.replace(/^\/cards(\/.+)\.png$/, '$1/'));
  return piece && hasCard(piece) ? cardOf(piece, site) : undefined;
}

/** Whether a piece has a card of its own. */
export function hasCard(piece: AnyPiece): piece is CardPiece {
  return piece.collection !== 'people' && piece.collection !== 'organizations';
}

/** Where the card of a piece is; without one, that of the site. */
export function cardPath(piece?: CardPiece): string {
  return piece ? `/cards/${piece.collection}/${piece.id}.png` : '/cards/site.png';
}

/** The card of a piece, or of the site. */
export function cardOf(piece: CardPiece | undefined, site: Site): Card {
  if (!piece) return { title: site.name, note: site.description, marks: emblem, site: '' };
  switch (piece.collection) {
    case 'stories':
      return {
        kicker: collectionLabels.stories,
        title: piece.title,
        kind: collectionLabels.stories,
        marks: piece.events.slice(-eventsShown).map((event, index, shown) => {
          const year = yearOf(event) !== yearOf(shown[index - 1]);
          return mark(event, [shortDateInKorean(event.date, tenseOf(event), { year })]);
        }),
        site: site.name,
      };
    case 'events':
      return {
        kicker: piece.stories[0]?.title ?? '연표',
        when: dateInKorean(piece.date, tenseOf(piece)),
        title: piece.title,
        kind: collectionLabels.events,
        note: piece.asOf && statusInKorean(piece),
        marks: [mark(piece, [collectionLabels.events])],
        site: site.name,
      };
    default:
      return {
        kicker: piece.story?.title,
        title: piece.title,
        kind: collectionLabels[piece.collection],
        marks: [
          mark({ date: piece.published, status: 'happened' }, [
            collectionLabels[piece.collection],
            dayOf(piece.published),
          ]),
        ],
        site: site.name,
      };
  }
}

function mark({ date, status }: Pick<Event, 'date' | 'status'>, words: string[]): Card['marks'][number] {
  return { shape: dateShape(date), status, words };
}

function yearOf(event: Event | undefined): number | undefined {
  return event && dateHeading(event.date).year;
}

/** The day of a moment. */
function dayOf(date: PartialDate): string {
  return shortDateInKorean(date, 'past', { year: true });
}
