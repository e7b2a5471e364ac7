import type { FoundDate } from '../dates/found-date.ts';
import type { WireDocument } from '../document/document.ts';
import type { Draft } from '../draft.ts';
import { isEmail, maxDecks, plainLine } from './document-fields.ts';
import type { Entities } from './entity-drafts.ts';
import type { Events } from './event-drafts.ts';
import type { CopyDay } from './find-day.ts';
import type { People } from './find-people.ts';
import type { Layout } from './lay-out.ts';
import type { OpenPoint } from './open-point.ts';
import { momentWords, repairWords, ruleWords } from './rule-words.ts';

/** What an import tells, Korean, a line each. With the drafts it holds every word of the copy. */
export interface WireReport {
  /** To be read in ten seconds. */
  summary: string[];
  found: string[];
  /** What a rule says and not the words, and the rule. */
  guessed: string[];
  /** What has no place in the files. */
  unplaced: string[];
  dropped: string[];
  /** Signs of structure, by kind. */
  marks: string[];
  repaired: string[];
  questions: string[];
}

export interface WireFindings {
  document: WireDocument;
  layout: Layout;
  drafts: readonly Draft[];
  points: readonly OpenPoint[];
  dates: readonly FoundDate[];
  events: Events;
  entities: Entities;
  people: People;
  day: CopyDay;
  isReady: boolean;
  isLong: boolean;
  /** The copy is merged into files that exist: what becomes of each is told elsewhere. */
  isUpdate: boolean;
  agency: { name: string; isGuess: boolean } | undefined;
  title: string;
}

export function wireReport(findings: WireFindings): WireReport {
  const { document, events, entities, people, points, dates, day } = findings;
  return {
    summary: summary(findings),
    found: [
      `제목: ${findings.title}`,
      ...(document.agency ? [`매체: ${document.agency.text}`] : []),
      ...document.bylines.map(({ name, role, email }) =>
        ['쓴 사람:', name.text, ...[role, email].flatMap((each) => each?.text ?? [])].join(' '),
      ),
      ...document.moments.map(
        ({ from, words, edtf, refused }) =>
          `${momentWords[from]}: ${words}${refused === undefined ? ` → ${edtf ?? '?'}` : ` → 쓰지 않음(${refused})`}`,
      ),
      ...document.speakers.map(
        ({ name, title, from }) => `답하는 사람: ${title ? `${name} ${title}` : name}(${speakerFrom[from]})`,
      ),
      ...(events.meeting ? [`묻고 답한 때: ${events.meeting.date}(${events.meeting.words})`] : []),
      ...dates.filter(({ confidence }) => confidence === 'sure').map(dateLine),
      ...(findings.isUpdate ? [] : entities.drafts).map(
        ({ reference, name, role }) => `새 파일 ${reference}: ${[name, role].filter(Boolean).join(', ')}`,
      ),
    ],
    guessed: [
      ...(findings.agency?.isGuess ? [`매체: ${findings.agency.name}(저작권을 알리는 줄)`] : []),
      `기사의 날: ${day.published ?? '모름'}(${day.evidence})`,
      ...dates.filter(({ confidence }) => confidence !== 'sure').map(dateLine),
      ...(findings.isUpdate ? [] : events.drafts).map(
        ({ id, title, date, status }) => `일정 events/${id}: ${date} ${title}(${status})`,
      ),
      ...events.told,
      ...people.withheld.map(({ words, why }) => `인물 파일을 만들지 않음(${why}): ${words}`),
    ],
    unplaced: unplaced(findings),
    dropped: [
      ...document.dropped.map(({ text, why }) => `${why}: ${text}`),
      ...document.around.map(({ text, why }) => `${why}: ${text}`),
    ],
    marks: [
      ...document.marks.map(({ sign, spans }) => `${sign}  ${spans.length}번`),
      ...(findings.layout.bold > 0 ? [`**  ${findings.layout.bold}번`] : []),
    ],
    repaired: document.repairs.map(({ kind, count }) => `${repairWords[kind]}: ${count}곳`),
    questions: points.map(({ file, question, proposal, source }) =>
      [
        // An event may have another name in the newsroom.
        findings.isUpdate && file.startsWith('events/') ? question : `${file}: ${question}`,
        proposal && `제안: ${proposal}`,
        source && `원문: ${source}`,
      ]
        .filter(Boolean)
        .join(' | '),
    ),
  };
}

const speakerFrom = {
  label: '답 앞의 이름',
  line: '이름만 적힌 줄',
  'lead-in': '문답을 알리는 말',
  headline: '제목',
  text: '본문',
};

function summary({
  document,
  layout,
  drafts,
  events,
  entities,
  points,
  day,
  isReady,
  isLong,
  isUpdate,
}: WireFindings): string[] {
  const count = (folder: string) => drafts.filter(({ path }) => path.startsWith(`${folder}/`)).length;
  const questions = layout.interview.filter(({ type }) => type === 'exchange').length;
  const statuses = ['planned', 'happened', 'unknown'].map(
    (status) => events.drafts.filter((each) => each.status === status).length,
  );
  const made = [
    ['기사', count('articles')],
    ['인터뷰', count('interviews')],
    ['질문', questions],
    [`일정(예정 ${statuses[0]}, 있었음 ${statuses[1]}, 확인 안 됨 ${statuses[2]})`, events.drafts.length],
    ['인물', entities.drafts.filter(({ reference }) => reference.startsWith('people/')).length],
    ['기관', entities.drafts.filter(({ reference }) => reference.startsWith('organizations/')).length],
    ['이슈', count('stories')],
  ] as const;
  return [
    ...(isUpdate ? [] : [made.flatMap(([name, number]) => (number > 0 ? [`${name} ${number}`] : [])).join(' · ')]),
    `기사의 날: ${day.published ?? '모름'}(${day.evidence})`,
    `버린 줄 ${document.dropped.length} · 바로잡은 것 ${document.repairs.length}가지 · 물을 것 ${points.length}`,
    ...(isLong
      ? ['10만 자가 넘어 기사치고 매우 깁니다. 날짜와 인물은 찾지 않았습니다. 기사 하나만 붙여 넣었는지 보세요.']
      : []),
    ...(isReady ? [] : [isUpdate ? mergedAdvice : draftAdvice]),
    '그대로 실은 글(reprinted)입니다. 내려면 원문을 낸 매체의 허락이 있어야 합니다.',
  ];
}

const draftAdvice = '`draft: true`로 적어 아직 나오지 않습니다. 머리글의 ‘확인할 것’을 본 뒤 그 줄을 지우세요.';
const mergedAdvice =
  '이미 나온 글은 합친 대로 나옵니다. 새 파일만 `draft: true`로 적습니다. 머리글의 ‘확인할 것’을 본 뒤 그 줄을 지우세요.';

function unplaced({ document, layout }: WireFindings): string[] {
  const { decks, captions, kinds, emails, bylines, updated } = document;
  return [
    ...kinds.map(({ text }) => `글의 종류(적을 필드가 없음): ${text}`),
    ...decks.slice(maxDecks).map(({ text }) => `부제가 많아 요점(keyPoints)으로 적음: ${text}`),
    ...captions
      .slice(1)
      .map(
        ({ text, credit }) =>
          `사진이 없어 머리글에 주석으로 남긴 설명: ${text.text}${credit ? ` (${credit.text})` : ''}`,
      ),
    ...[...emails, ...bylines.flatMap(({ email }) => (email && !isEmail(email) ? [email] : []))].map(
      ({ text }) => `누구의 것인지 몰라 적지 않은 전자우편: ${text}`,
    ),
    ...(updated ? [`원문을 고친 때: ${updated.words}`] : []),
    ...layout.left.map(({ text, why }) => `${why}: ${text.text}`),
    // An answer's own name, where the file calls its speaker otherwise, or only in its frontmatter.
    ...document.speakers.flatMap(({ labels }) => labels.map((label) => `답 앞의 이름: ${label}`)),
    ...[document.headline, ...decks, document.dateline, ...captions.map(({ text }) => text)].flatMap((each) =>
      each && plainLine(each) !== each.text ? [`표시를 뺀 말: ${each.text}`] : [],
    ),
  ];
}

function dateLine({ words, edtf, rule, confidence }: FoundDate): string {
  return `${confidence === 'ask' ? '(?) ' : ''}${words} → ${edtf ?? '모름'}(${ruleWords[rule]})`;
}
