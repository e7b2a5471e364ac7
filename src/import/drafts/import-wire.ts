import type { Refusal } from '../copy/copy.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Draft } from '../draft.ts';
import { readWire } from '../read-wire.ts';
import { plainLine } from './document-fields.ts';
import { entityDrafts } from './entity-drafts.ts';
import { eventDrafts } from './event-drafts.ts';
import { findAgency } from './find-agency.ts';
import { findDay } from './find-day.ts';
import { findPeople } from './find-people.ts';
import { layOut } from './lay-out.ts';
import type { Answers, OpenPoint } from './open-point.ts';
import { articleId, asciiId, freeId } from './propose-id.ts';
import { speakerFields } from './speaker-fields.ts';
import { wireDrafts } from './wire-drafts.ts';
import type { WirePlace } from './wire-place.ts';
import type { WireReport } from './wire-report.ts';
import { wireReport } from './wire-report.ts';
import { wireTexts } from './wire-texts.ts';

export interface WireImport {
  drafts: Draft[];
  report: WireReport;
  /** What nobody has answered yet, in the order of asking. */
  points: OpenPoint[];
  /** What tells this version of the copy from others. */
  version: { title: string; agency: string; published: string | undefined; updated: string | undefined };
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
  const read = readWire(bytes, name, place.timeZone);
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
  const told = layout.article.filter(({ type }) => type === 'paragraph').map((each) => each.text.text);
  const lede = told[0] ?? texts[0]?.text;
  const collection = isArticle ? 'articles' : 'interviews';
  const day = findDay(document, told.length > 0 ? told.slice(0, 3) : [lede ?? ''], answers, `${collection}/`);
  const wanted = articleId(title, day.published?.slice(0, 10), signed && agency);
  // The same copy again is the same file, to be refused or replaced; another piece of that day is not.
  const isOther = (reference: string) => {
    const found = place.titleOf(reference);
    return found !== undefined && (place.separate || found !== title);
  };
  const id = freeId(wanted, (each) => isOther(`${collection}/${each}`));
  const files = place.files ?? { articles: `articles/${id}`, interviews: `interviews/${id}` };
  const main = files[collection];
  const story = place.story ?? freeId(id, (each) => isOther(`stories/${each}`));

  const asked: OpenPoint[] = [
    ...(headline === undefined ? [point('title', '제목을 찾지 못했습니다. 제목은 무엇입니까?', title, main)] : []),
    ...(signed ? [] : [point('agency', '원문을 낸 매체는 어디입니까?', agency, main)]),
    ...day.points.map((each) => ({ ...each, file: main })),
  ].filter((each) => !answers.has(each.id));

  const isLong = text.length > longest;
  const paragraphs = texts.map((each) => each.text);
  const dates = isLong
    ? []
    : findDates(paragraphs, {
        reference: day.reference,
        zone: place.timeZone,
        spoken: (paragraph) => texts[paragraph]?.in === 'interviews',
      });
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
  const drafts = wireDrafts({
    document,
    layout,
    title,
    lede: lede ?? title,
    agency,
    day,
    files,
    main,
    story,
    events,
    entities,
    speakers,
    points,
    isReady,
    place,
  });
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
    isUpdate: place.files !== undefined,
    agency: signed,
    title,
  });
  const version = { title, agency, published: day.published, updated: document.updated?.edtf };
  return { drafts, report, points, version };
}

/** A text as long as this is no news text: its dates and people would be hundreds of files. */
const longest = 100_000;

function point(id: string, question: string, proposal: string, file: string): OpenPoint {
  return { id, kind: id === 'speaker' ? 'note' : 'text', question, source: '', proposal, file };
}

function firstWords(text: string): string {
  const [first = ''] = plainLine({ text }).split(/(?<=[.!?])\s/u);
  return first.slice(0, 60).trim() || '제목 없음';
}
