import type { Compiled } from '../markdown/compiled.ts';
import type { CollectionName } from './collections.ts';
import type { FieldsOf, SoundEntry } from './entry.ts';
import { pathOf } from './entry.ts';
import type { Article, Entity, Event, Interview, Picture, Story } from './newsroom.ts';
import type { PictureReader } from './read-picture.ts';
import { readingMinutes } from './reading-minutes.ts';

// Each makes a piece that stands alone; `relate.ts` fills in what it has to do with others.

export function toStory(entry: SoundEntry<'stories'>, { html }: Compiled): Story {
  return { ...entry.data, ...self(entry), html, lead: undefined, documents: [], events: [] };
}

export function toArticle(entry: SoundEntry<'articles'>, body: Compiled, pictureAt: PictureReader): Article {
  return { ...entry.data, ...self(entry), ...documentBody(entry, body, pictureAt) };
}

export function toInterview(entry: SoundEntry<'interviews'>, body: Compiled, pictureAt: PictureReader): Interview {
  const { questions } = body;
  return { ...entry.data, ...self(entry), ...documentBody(entry, body, pictureAt), speakers: [], questions };
}

export function toEvent(entry: SoundEntry<'events'>, { html }: Compiled): Event {
  return { ...entry.data, ...self(entry), html, who: [], stories: [], neighbours: [], evidence: [] };
}

export function toEntity<Name extends 'people' | 'organizations'>(entry: SoundEntry<Name>, { html }: Compiled): Entity {
  return { ...entry.data, ...self(entry), html, mentionedIn: [], interviews: [], events: [] };
}

function self<Name extends CollectionName>(entry: { collection: Name; id: string }) {
  return { collection: entry.collection, id: entry.id, path: pathOf(entry) };
}

function documentBody(
  { data, folder, body = '' }: SoundEntry<'articles'> | SoundEntry<'interviews'>,
  { html, text }: Compiled,
  pictureAt: PictureReader,
) {
  return {
    markdown: body,
    html,
    text,
    image: data.image && toPicture(data.image, folder, pictureAt),
    readingMinutes: readingMinutes([data.title, ...data.decks, ...data.keyPoints, text].join('\n')),
    reportedOn: data.source?.published ?? data.published,
    placeInStory: 0,
    story: undefined,
    related: [],
    marks: [],
    mentions: [],
  };
}

function toPicture(
  { src, ...words }: NonNullable<FieldsOf<'articles'>['image']>,
  folder: string,
  pictureAt: PictureReader,
): Picture {
  return { ...words, file: src === undefined ? undefined : pictureAt(folder, src) };
}
