import { compareDateKeys, dateKey } from '../dates/compare-dates.ts';
import type { Compiled } from '../markdown/compiled.ts';
import { allCorrections } from './all-corrections.ts';
import type { CollectionName } from './collections.ts';
import type { CompiledEntries } from './compile-entries.ts';
import type { Entry, SoundEntries } from './entry.ts';
import { referenceOf } from './entry.ts';
import { createMentionFinder } from './find-mentions.ts';
import type { Document, Entity, Event, Newsroom } from './newsroom.ts';
import { toArticle, toEntity, toEvent, toInterview, toStory } from './pieces.ts';
import { placeAmong } from './place-among.ts';
import type { PictureReader } from './read-picture.ts';
import { compareText, sortByTime, sortNewestFirst } from './sort-entries.ts';
import { timelineYears } from './timeline-pages.ts';

/**
 * Makes the published entries into pieces that know one another: what belongs to which story, who is named where,
 * which sentence reports which event. One pass over each collection. The entries are put in the order in which they
 * are shown first, so every list that a pass fills is in order. A reference to a piece that is not out yet is left out.
 */
export function relate(
  entries: SoundEntries,
  compiled: CompiledEntries,
  timeZone: string,
  pictureAt: PictureReader,
): Pick<Newsroom, CollectionName | 'documents' | 'corrections' | 'years' | 'byPath'> {
  const make = <In extends Entry, Out>(list: readonly In[], toPiece: (entry: In, body: Compiled) => Out) =>
    list.map((entry) => {
      const body = compiled.get(referenceOf(entry));
      if (!body) throw new Error(`${referenceOf(entry)} has not been compiled`);
      return { entry, body, piece: toPiece(entry, body) };
    });
  const stories = make(entries.stories, toStory);
  const people = make(entries.people, toEntity);
  const organizations = make(entries.organizations, toEntity);
  const events = make(sortByTime(entries.events, timeZone), toEvent);
  const articles = make(entries.articles, (entry, body) => toArticle(entry, body, pictureAt));
  const interviews = make(entries.interviews, (entry, body) => toInterview(entry, body, pictureAt));
  const documents = sortNewestFirst([...articles, ...interviews], timeZone);

  const storyAt = byReference(stories);
  const entityAt = byReference([...people, ...organizations]);
  const documentAt = byReference<Document>(documents);
  const eventAt = byReference(events);
  const mentionsIn = createMentionFinder([...entityAt.values()]);

  for (const { entry, piece } of documents) {
    const { story = '', related } = entry.data;
    piece.story = storyAt.get(story);
    piece.story?.documents.push(piece);
    piece.related = related.flatMap((to) => documentAt.get(to) ?? storyAt.get(to) ?? eventAt.get(to) ?? []);
    piece.mentions = mentionsIn([piece.title, ...piece.decks, ...piece.keyPoints, piece.text].join('\n'));
    for (const entity of piece.mentions) entity.mentionedIn.push(piece);
  }
  for (const { entry, piece } of sortNewestFirst(interviews, timeZone)) {
    piece.speakers = entry.data.speakers.map(({ who = '', ...speaker }) => ({ ...speaker, who: entityAt.get(who) }));
    for (const who of new Set(piece.speakers.flatMap((speaker) => speaker.who ?? []))) who.interviews.push(piece);
  }
  for (const { entry, piece } of events) {
    piece.who = entry.data.who.flatMap((to) => entityAt.get(to) ?? []);
    piece.stories = entry.data.stories.flatMap((to) => storyAt.get(to) ?? []);
    meetNeighbours(piece);
    for (const { events: list } of new Set([...piece.who, ...piece.stories])) list.push(piece);
    for (const { in: to, quote } of entry.data.evidence) {
      const document = documentAt.get(to);
      const anchor = compiled
        .get(to)
        ?.evidence.find((found) => found.event === piece.id && found.quote === quote)?.anchor;
      if (!document || anchor === undefined) continue;
      piece.evidence.push({ document, quote, anchor });
      document.marks.push({ event: piece, anchor });
    }
  }
  const keyOf = new Map(events.map(({ piece }) => [piece, dateKey(piece.date, timeZone)]));
  for (const { piece } of documents) {
    const key = dateKey(piece.reportedOn, timeZone);
    piece.placeInStory = placeAmong(piece.story?.events ?? [], (event) => {
      const other = keyOf.get(event);
      return other !== undefined && compareDateKeys(other, key) <= 0;
    });
  }
  for (const { entry, piece } of stories) piece.lead = documentAt.get(entry.data.lead ?? '') ?? piece.documents[0];

  const names = ({ name: a }: Entity, { name: b }: Entity) => compareText(a, b);
  const storiesByNews = new Set([...documents.flatMap(({ piece }) => piece.story ?? []), ...stories.map(pieceOf)]);
  return {
    stories: [...storiesByNews],
    articles: sortNewestFirst(articles, timeZone).map(pieceOf),
    interviews: sortNewestFirst(interviews, timeZone).map(pieceOf),
    documents: [...documentAt.values()],
    corrections: allCorrections([...documentAt.values()], timeZone),
    events: events.map(pieceOf),
    years: timelineYears(events.map(pieceOf)),
    people: people.map(pieceOf).sort(names),
    organizations: organizations.map(pieceOf).sort(names),
    byPath: new Map([...storyAt, ...documentAt, ...eventAt, ...entityAt].map(([, piece]) => [piece.path, piece])),
  };
}

// Its stories hold the events that come before it so far.
function meetNeighbours(event: Event): void {
  event.neighbours = [...new Set(event.stories)].map((story) => ({ story, before: story.events.at(-1) }));
  for (const { story, before } of event.neighbours) {
    const there = before?.neighbours.find((each) => each.story === story);
    if (there) there.after = event;
  }
}

function pieceOf<Piece>({ piece }: { piece: Piece }): Piece {
  return piece;
}

function byReference<Piece extends Parameters<typeof referenceOf>[0]>(
  pairs: readonly { piece: Piece }[],
): Map<string, Piece> {
  return new Map(pairs.map(({ piece }) => [referenceOf(piece), piece]));
}
