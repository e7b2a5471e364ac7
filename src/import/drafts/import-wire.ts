import type { Refusal } from '../copy/copy.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Draft } from '../draft.ts';
import { draftText } from '../draft-text.ts';
import { readWire } from '../read-wire.ts';
import { articleBody, interviewBody } from './body-tree.ts';
import { documentFields, plainLine } from './document-fields.ts';

import { entityDrafts } from './entity-drafts.ts';
import type { EventDraft } from './event-drafts.ts';
import { eventDrafts } from './event-drafts.ts';
import { findAgency } from './find-agency.ts';
import { findDay } from './find-day.ts';
import { findPeople } from './find-people.ts';
import { layOut } from './lay-out.ts';
import type { Answers, OpenPoint } from './open-point.ts';
import { articleId, asciiId, freeId } from './propose-id.ts';
import { speakerFields } from './speaker-fields.ts';
import type { WirePlace } from './wire-place.ts';
import type { WireReport } from './wire-report.ts';
import { wireReport } from './wire-report.ts';
import { wireTexts } from './wire-texts.ts';

export interface WireImport {
  drafts: Draft[];
  report: WireReport;
  /** What nobody has answered yet, in the order of asking. */
  points: OpenPoint[];
}

/**
 * The whole importer, and pure: bytes → document (`read-wire.ts`) → dates, people, events → files and a report. What
 * the editor has answered is given back to it, and everything that hangs on it comes out anew.
 *
 * @param isReady the files are to be published: no `draft: true`, no open points in them
 */
export function importWire(
  bytes: Uint8Array,
  name: string,
  place: WirePlace,
  { answers, isReady }: { answers: Answers; isReady: boolean },
): WireImport | { refusal: Refusal } {
  const read = readWire(bytes, name);
  if ('refusal' in read) return read;
  const { document, text } = read;
  const layout = layOut(document);
  const texts = wireTexts(layout);
  const headline = document.headline && plainLine(document.headline);
  const title = answers.get('title') ?? headline ?? firstWords(texts[0]?.text ?? text);
  const signed = findAgency(document);
  const agency = answers.get('agency') ?? signed?.name ?? '미상';
  const isArticle = layout.article.length > 0 || layout.interview.length === 0;
  const isInterview = layout.interview.length > 0;
  const lede = layout.article.find(({ type }) => type === 'paragraph')?.text.text ?? texts[0]?.text;
  const collection = isArticle ? 'articles' : 'interviews';
  const day = findDay(document, lede, answers, `${collection}/`);
  const wanted = articleId(title, day.published?.slice(0, 10), signed && agency);
  // The same copy again is the same file, to be refused or replaced; another piece of that day is not.
  const id = freeId(wanted, (each) => (place.titleOf(`${collection}/${each}`) ?? title) !== title);
  const main = `${collection}/${id}`;
  const files = { articles: `articles/${id}`, interviews: `interviews/${id}` };
  const story = place.story ?? freeId(id, (each) => (place.titleOf(`stories/${each}`) ?? title) !== title);

  const asked: OpenPoint[] = [
    ...(headline === undefined ? [point('title', '제목을 찾지 못했습니다. 제목은 무엇입니까?', title, main)] : []),
    ...(signed ? [] : [point('agency', '원문을 낸 매체는 어디입니까?', agency, main)]),
    ...day.points.map((each) => ({ ...each, file: main })),
  ].filter((each) => !answers.has(each.id));

  const isLong = text.length > longest;
  const paragraphs = texts.map((each) => each.text);
  const dates = isLong ? [] : findDates(paragraphs, { reference: day.reference, zone: place.timeZone });
  const captions = document.captions.map((caption) => caption.text.text);
  const people = isLong ? { named: [], withheld: [] } : findPeople(document, [...captions, ...paragraphs]);
  const entities = entityDrafts(people.named, [...captions, ...paragraphs], place);
  const rights = document.rights.map((each) => each.text);
  const blocksOf = (file: 'articles' | 'interviews') => [
    ...texts.filter((each) => each.in === file).map((each) => each.text),
    ...rights,
  ];
  const events = eventDrafts({
    texts,
    dates,
    day: day.published?.slice(0, 10) ?? day.reference?.toString(),
    zone: place.timeZone,
    files,
    ending: signed ? asciiId(agency) : 'event',
    blocks: { articles: blocksOf('articles'), interviews: blocksOf('interviews') },
    whoIn: entities.whoIn,
    answers,
    isTaken: (each) => !place.force && place.titleOf(`events/${each}`) !== undefined,
    isInterview: isInterview && isArticle,
  });
  const speakers = speakerFields(document, layout, entities.whoIn);
  if (isInterview && speakers.isOpen && !answers.has('speaker'))
    asked.push(
      point('speaker', '누구의 답인지 모르는 답이 있습니다. ‘답변’을 고쳐야 합니까?', '답변', files.interviews),
    );

  const points = [...asked, ...events.points.map((each) => (each.file === '' ? { ...each, file: main } : each))];
  const notes = (file: string) => (isReady ? [] : points.filter((each) => each.file === file).map(noteOf));
  const decks = document.decks.map(plainLine);
  const facts = {
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
      ...facts,
      title,
      decks: decks.slice(0, 3),
      caption: document.captions[0],
      related: isInterview ? [files.interviews] : [],
    });
    const body = articleBody(layout.article, document.rights, isInterview ? `/${files.interviews}/` : undefined);
    add(files.articles, fields, body.trim() === '' ? title : body);
  }
  if (isInterview) {
    const fields = documentFields(document, {
      ...facts,
      title: isArticle ? `${title} 일문일답` : title,
      decks: isArticle ? [] : decks.slice(0, 3),
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
    add(`stories/${story}`, { title, summary: summaryOf(lede ?? title), lead: main, draft });
  }
  const report = wireReport({
    document,
    layout,
    drafts,
    points,
    dates,
    events,
    entities,
    people,
    day,
    isReady,
    isLong,
    agency: signed,
    title,
  });
  return { drafts, report, points };
}

/** A text as long as this is no news text: its dates and people would be hundreds of files. */
const longest = 100_000;

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

function point(id: string, question: string, proposal: string, file: string): OpenPoint {
  return { id, kind: id === 'speaker' ? 'note' : 'text', question, source: '', proposal, file };
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

function firstWords(text: string): string {
  const [first = ''] = plainLine({ text }).split(/(?<=[.!?])\s/u);
  return first.slice(0, 60).trim() || '제목 없음';
}
