import { dateBounds } from '../../dates/date-bounds.ts';
import { parseDate } from '../../dates/parse-date.ts';
import type { FoundDate } from '../dates/found-date.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import { eventPlace } from './event-place.ts';
import { eventStatus } from './event-status.ts';
import { eventTitle } from './event-title.ts';
import type { Answers, OpenPoint } from './open-point.ts';
import { freeId, latinId } from './propose-id.ts';
import type { WireText } from './wire-texts.ts';

export interface EventDraft {
  id: string;
  title: string;
  date: string;
  dateNote: string | undefined;
  status: string;
  place: string | undefined;
  who: string[];
  evidence: { in: string; quote: string } | undefined;
  /** The words of the copy, and the date in them. */
  sentence: string;
  found: FoundDate;
  isSure: boolean;
}

export interface Events {
  drafts: EventDraft[];
  points: OpenPoint[];
  /** When those who speak were met, if that is told: it is no event of the story. */
  meeting: { date: string; where: string | undefined; words: string } | undefined;
  /** What was found and is no event, or could not be made one. */
  told: string[];
}

export interface EventScene {
  texts: readonly WireText[];
  dates: readonly FoundDate[];
  /** The day of the copy. */
  day: string | undefined;
  zone: string;
  /** References of the two files: `articles/x`. */
  files: Readonly<Record<WireText['in'], string>>;
  /** What ids end in when the words have no Latin letters. */
  ending: string;
  /** Everything that a quote may stand in, by file. */
  blocks: Readonly<Record<WireText['in'], readonly string[]>>;
  whoIn: (words: string) => string[];
  answers: Answers;
  isTaken: (id: string) => boolean;
  isInterview: boolean;
}

/** An event for each date around which something is told to happen, with the words that say so as its evidence. */
export function eventDrafts(scene: EventScene): Events {
  const events: Events = { drafts: [], points: [], meeting: undefined, told: [] };
  scene.texts.forEach((text, paragraph) => {
    const dates = scene.dates.filter((date) => date.paragraph === paragraph);
    for (const clause of clausesOf(text.text, dates, (found) => isAhead(found, scene)))
      addEvent(clause, text, scene, events);
  });
  return events;
}

function addEvent(clause: Clause, text: WireText, scene: EventScene, events: Events): void {
  const { found, sentence } = clause;
  const key = `${found.paragraph}:${found.start}`;
  if (isMeeting(clause, text, scene)) {
    if (!events.meeting && found.edtf !== undefined)
      events.meeting = {
        date: found.edtf,
        where: placeOf(clause, text),
        words: text.text.slice(found.start, clause.end),
      };
    return;
  }
  const title = eventTitle(text.text, clause);
  const date = scene.answers.get(`date:${key}`) ?? found.edtf ?? '';
  const read = parseDate(date);
  const asked = { source: sentence.trim(), file: '' };
  if (!read.ok) {
    if (found.edtf === undefined && !scene.answers.has(`date:${key}`))
      events.points.push({ ...asked, id: `date:${key}`, kind: 'date', question: found.question ?? '', proposal: '' });
    events.told.push(`날을 몰라 일정으로 적지 않았습니다: ${sentence.trim()}`);
    return;
  }
  const same = events.drafts.find((each) => each.date === date && each.title === title);
  if (same) return;
  const told = eventStatus(read.date, clause, text, scene.day ?? '', scene.zone);
  const status = scene.answers.get(`status:${key}`) ?? told.status;
  if (status === '-') return;
  const wanted = [dayOf(date), latinId(title) || scene.ending].filter(Boolean).join('-');
  const id = freeId(wanted, (each) => scene.isTaken(each) || events.drafts.some((draft) => draft.id === each));
  const quote = quoteFor(clause, text, scene);
  const file = `events/${id}`;
  if (found.question !== undefined && !scene.answers.has(`date:${key}`))
    events.points.push({ ...asked, file, id: `date:${key}`, kind: 'date', question: found.question, proposal: date });
  if (told.doubt !== undefined && !scene.answers.has(`status:${key}`)) {
    const question = `‘${title}’: ${told.doubt}?`;
    events.points.push({ ...asked, file, id: `status:${key}`, kind: 'status', question, proposal: status });
  }
  if (quote === undefined) events.told.push(`‘${title}’: 글에 꼭 한 번 나오는 말이 없어 근거를 적지 않았습니다`);
  events.drafts.push({
    id,
    title,
    date,
    dateNote: noteOf(found),
    status,
    place: placeOf(clause, text),
    who: scene.whoIn(text.text.slice(clause.start, clause.end)),
    evidence: quote === undefined ? undefined : { in: scene.files[text.in], quote },
    sentence: sentence.trim(),
    found,
    isSure: found.confidence === 'sure' && told.doubt === undefined,
  });
}

function isAhead({ date }: FoundDate, { day, zone }: EventScene): boolean {
  const copy = parseDate(day ?? '');
  if (!date || !copy.ok) return false;
  return dateBounds(date, zone).earliest > dateBounds(copy.date, zone).latest;
}

/** Those who speak are met where the copy says so before the first question. */
function isMeeting({ happening }: Clause, { in: file }: WireText, { isInterview }: EventScene): boolean {
  return isInterview && file === 'articles' && /^만[났난나]/u.test(happening.words);
}

function placeOf({ found, told }: Clause, { text }: WireText): string | undefined {
  return eventPlace(text.slice(found.end, told));
}

function quoteFor(
  { start, end, sentence }: Clause,
  { text, in: file }: WireText,
  { blocks }: EventScene,
): string | undefined {
  const candidates = [text.slice(start, end), sentence.trim()];
  return candidates.find((quote) => quote !== '' && count(quote, blocks[file]) === 1);
}

function count(quote: string, blocks: readonly string[]): number {
  const wanted = quote.replaceAll(/\s+/gu, ' ');
  return blocks.reduce((sum, block) => sum + block.replaceAll(/\s+/gu, ' ').split(wanted).length - 1, 0);
}

/** The words of the source for a date that they say otherwise than a calendar would. */
function noteOf({ note, words, rule, confidence }: FoundDate): string | undefined {
  if (note !== undefined) return note;
  return confidence === 'ask' || spoken.has(rule) ? words : undefined;
}

const spoken: ReadonlySet<string> = new Set(['this-day', 'counted-day', 'deadline', 'part-of-year', 'week']);

/** The day of a date, as far as an id can hold it. */
function dayOf(date: string): string {
  return /\d{4}(?:-\d\d){0,2}/.exec(date)?.[0] ?? '';
}
