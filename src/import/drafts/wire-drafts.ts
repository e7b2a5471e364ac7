import type { Caption, WireDocument } from '../document/document.ts';
import type { Draft } from '../draft.ts';
import { draftText } from '../draft-text.ts';
import { articleBody, interviewBody } from './body-tree.ts';
import { documentFields, plainLine } from './document-fields.ts';
import type { Entities } from './entity-drafts.ts';
import type { EventDraft, Events } from './event-drafts.ts';
import type { CopyDay } from './find-day.ts';
import type { Layout } from './lay-out.ts';
import type { OpenPoint } from './open-point.ts';
import type { Speakers } from './speaker-fields.ts';
import type { WirePlace } from './wire-place.ts';

/** All that has been found out of a copy, and what its files are called. */
export interface WireFacts {
  document: WireDocument;
  layout: Layout;
  title: string;
  /** Its first words that are no headline. */
  lede: string;
  agency: string;
  day: CopyDay;
  /** What its article and its interview are called, if there are such. */
  files: { articles: string; interviews: string };
  /** The one of them that leads. */
  main: string;
  story: string;
  events: Events;
  entities: Entities;
  speakers: Speakers;
  points: readonly OpenPoint[];
  isReady: boolean;
  place: WirePlace;
}

/** The files of a copy: its texts, then what they tell of. What nobody has answered stands in them as comments. */
export function wireDrafts(facts: WireFacts): Draft[] {
  const { document, layout, title, lede, agency, day, files, main, story, isReady, place } = facts;
  const { events, entities, speakers, points } = facts;
  const isArticle = layout.article.length > 0 || layout.interview.length === 0;
  const isInterview = layout.interview.length > 0;
  const others = document.captions.slice(1).map(captionNote);
  const notes = (file: string) => [
    ...(isReady ? [] : points.filter((each) => each.file === file).map(noteOf)),
    ...(file === main ? others : []),
  ];
  const decks = document.decks.map(plainLine);
  const said = {
    today: place.today,
    day: day.published,
    agency,
    story: `stories/${story}`,
    isDraft: !isReady,
  };
  const drafts: Draft[] = [];
  const add = (reference: string, fields: Record<string, unknown>, body = '') =>
    drafts.push({ path: `${reference}.md`, text: draftText(fields, body, notes(reference)) });

  if (isArticle) {
    const fields = documentFields(document, {
      ...said,
      title,
      decks,
      caption: document.captions[0],
      related: isInterview ? [files.interviews] : [],
    });
    const body = articleBody(layout.article, document.rights, isInterview ? `/${files.interviews}/` : undefined);
    add(files.articles, fields, body.trim() === '' ? title : body);
  }
  if (isInterview) {
    const fields = documentFields(document, {
      ...said,
      title: isArticle ? `${title} 일문일답` : title,
      decks: isArticle ? [] : decks,
      caption: isArticle ? undefined : document.captions[0],
      related: isArticle ? [files.articles] : [],
    });
    const { meeting } = events;
    const more = {
      setting: meeting && { when: meeting.date, ...(meeting.where !== undefined && { where: meeting.where }) },
      speakers: speakers.fields.map(({ who, ...rest }) => ({ id: rest.id, ...(who && { who }), label: rest.label })),
      answers: 'verbatim',
    };
    add(files.interviews, { ...fields, ...more }, interviewBody(layout.interview, document.rights, speakers.labelOf));
  }
  const asOf = day.published ?? day.reference?.toString() ?? place.today;
  for (const event of events.drafts) add(`events/${event.id}`, eventFields(event, asOf, story, isReady));
  for (const { reference, name: called, aliases, role } of entities.drafts) {
    const more = { aliases: aliases.length > 0 ? aliases : undefined, role, draft: isReady ? undefined : true };
    add(reference, { name: called, ...more });
  }
  if (place.story === undefined) {
    const draft = isReady ? undefined : true;
    add(`stories/${story}`, { title, summary: summaryOf(lede), lead: main, draft });
  }
  return drafts;
}

function eventFields(event: EventDraft, asOf: string, story: string, isReady: boolean): Record<string, unknown> {
  const { title, date, dateNote, status, place, who, evidence } = event;
  return {
    title,
    date,
    dateNote,
    status,
    asOf: status === 'happened' ? undefined : asOf,
    place,
    who: who.length > 0 ? who : undefined,
    stories: [`stories/${story}`],
    evidence: evidence && [evidence],
    draft: isReady ? undefined : true,
  };
}

/** A caption without its picture has no place in the text: it waits as a comment for whoever adds the picture. */
function captionNote({ text, credit }: Caption): string {
  return `다른 사진의 설명: ${text.text}${credit ? ` (${credit.text})` : ''}`;
}

/** An open point as a comment in the file that it is about. */
function noteOf({ question, source, proposal }: OpenPoint): string {
  const words = source === '' ? '' : ` (원문: ${source})`;
  return `확인할 것: ${question}${proposal === '' ? '' : ` 지금 적은 값: ${proposal}`}${words}`;
}

function summaryOf(lede: string): string {
  const sentences = plainLine({ text: lede }).split(/(?<=[다요][.!?][”"]?)\s/u);
  return sentences.slice(0, 3).join(' ').slice(0, 400);
}
