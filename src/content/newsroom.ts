import type { z } from 'zod';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Compiled } from '../markdown/compiled.ts';
import type { Permalink } from '../permalinks/ledger.ts';
import type { Moves } from '../permalinks/moves.ts';
import type { Revisions } from '../permalinks/revisions.ts';
import type { Redaction } from '../permalinks/word-search.ts';
import type { CollectionName } from './collections.ts';
import type { PictureFile } from './read-picture.ts';
import type { Rendition } from './renditions.ts';
import type { articleSchema } from './schemas/article.ts';
import type { entitySchema } from './schemas/entity.ts';
import type { eventSchema } from './schemas/event.ts';
import type { interviewSchema } from './schemas/interview.ts';
import type { siteSchema } from './schemas/site.ts';
import type { storySchema } from './schemas/story.ts';
import type { TimelineYear } from './timeline-pages.ts';

/** Everything a newsroom has published, checked and related. What pages, feeds and commands read. */
export interface Newsroom {
  site: Site;
  stories: Story[];
  /** Newest first. */
  articles: Article[];
  /** Newest first. */
  interviews: Interview[];
  /** Articles and interviews together, newest first. */
  documents: Document[];
  /** In the order of time. */
  events: Event[];
  /** The same events by year. */
  years: TimelineYear[];
  /** By name. */
  people: Entity[];
  /** By name. */
  organizations: Entity[];
  /** Of all documents, newest first. */
  corrections: Correction[];
  /** Every piece by its page: `/articles/x/`. */
  byPath: Map<string, AnyPiece>;
  /** The pictures that its texts show, by their path on the site (`/media/articles/x.jpg`), and where they are. */
  media: Map<string, string>;
  /** What is made of them for screens of all sizes, by its path on the site, and the files it is made from. */
  renditions: Map<string, Rendition & { file: string }>;
  /** Every page and file for programs without the base path (`/articles/x/`, `/rss.xml`), and the `#anchors` in it. */
  addresses: Map<string, Set<string>>;
  /** Every address that was ever published, as the ledger has it. */
  permalinks: Permalink[];
  /** What is at the addresses that are no more. */
  moves: Moves;
  /** Words that must be in no file of the site. */
  redactions: Redaction[];
  /** How often each character beyond ASCII stands in its texts. */
  characters: ReadonlyMap<string, number>;
  /** What was recorded of its pieces at the last release. */
  revisions: Revisions;
}

export type Site = z.output<typeof siteSchema>;

/** What every piece has, whatever its collection. */
interface Piece {
  collection: CollectionName;
  /** The path of its file in its collection, without the ending. */
  id: string;
  /** Its page, without the base path: `/articles/x/`. */
  path: string;
  /** The name it first had on this site, where that is another: `articles/old`. */
  firstName?: string;
  /** Its body, safe to set into a page. Empty when it has none. */
  html: string;
}

type Fields<Schema extends z.ZodType, Related extends string> = Omit<z.output<Schema>, Related>;

interface DocumentRelations {
  /** Its body as the writer wrote it: what its copies for programs are made from, each when it is asked for. */
  markdown: string;
  image?: Picture | undefined;
  /** The visible words of the body, a block a line. */
  text: string;
  readingMinutes: number;
  /** When its facts were reported: the source's day, or else its own. */
  reportedOn: PartialDate;
  /** How many events of its story stand before it in time. */
  placeInStory: number;
  story?: Story | undefined;
  related: (Document | Story | Event)[];
  /** The events that its sentences mention, in the order of time, and where they do. */
  marks: { event: Event; anchor: string }[];
  mentions: Entity[];
}

export interface Article extends Piece, DocumentRelations, Fields<typeof articleSchema, 'story' | 'related' | 'image'> {
  collection: 'articles';
}

export interface Interview
  extends Piece,
    DocumentRelations,
    Fields<typeof interviewSchema, 'story' | 'related' | 'image' | 'speakers'> {
  collection: 'interviews';
  speakers: { id: string; label: string; who?: Entity | undefined }[];
  questions: Compiled['questions'];
}

export type Document = Article | Interview;

/** What a document has had corrected, answered or followed up, and which. */
export type Correction = Document['corrections'][number] & { document: Document };

export type AnyPiece = Story | Document | Event | Entity;

export interface Story extends Piece, Fields<typeof storySchema, 'lead'> {
  collection: 'stories';
  /** The piece to show first: the one the writer named, or else the newest. */
  lead?: Document | undefined;
  /** Newest first. */
  documents: Document[];
  /** In the order of time. */
  events: Event[];
}

export interface Event extends Piece, Fields<typeof eventSchema, 'who' | 'stories' | 'evidence'> {
  collection: 'events';
  who: Entity[];
  stories: Story[];
  /** What stands before and behind it in each of its stories. */
  neighbours: Neighbours[];
  evidence: Evidence[];
}

export interface Neighbours {
  story: Story;
  before?: Event | undefined;
  after?: Event | undefined;
}

/** The exact words in a document of this site that mention an event. */
export interface Evidence {
  document: Document;
  quote: string;
  /** The id of the words in the document's page. */
  anchor: string;
}

export interface Entity extends Piece, z.output<typeof entitySchema> {
  collection: 'people' | 'organizations';
  /** Documents that name it, newest first. */
  mentionedIn: Document[];
  /** Interviews in which it answers, newest first. */
  interviews: Interview[];
  /** Events that it takes part in, in the order of time. */
  events: Event[];
}

/** A picture that stands above a text, or, where only the words may be shown, its caption. */
export interface Picture {
  file?: PictureFile | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
}
