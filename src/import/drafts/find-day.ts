import { Temporal } from 'temporal-polyfill';
import { parseDate } from '../../dates/parse-date.ts';
import type { ReferenceDay } from '../dates/reference-day.ts';
import { referenceDay } from '../dates/reference-day.ts';
import type { Moment, WireDocument } from '../document/document.ts';
import type { Answers, OpenPoint } from './open-point.ts';
import { momentWords } from './rule-words.ts';

export interface CopyDay {
  /** When the copy came out: a day, or a moment. */
  published: string | undefined;
  /** What its dates are counted from. */
  reference: Temporal.PlainDate | undefined;
  /** Korean: what that day was taken from. */
  evidence: string;
  points: OpenPoint[];
}

/** The day of the copy and the day that it tells about; asked where the copy does not say it well. */
export function findDay(document: WireDocument, ledes: readonly string[], answers: Answers, file: string): CopyDay {
  const { published, moments, captions } = document;
  const answer = answers.get('published');
  const stated = answer ?? published.edtf;
  const isStrong = published.edtf !== undefined && !published.ask && ['input', 'meta'].includes(published.from);
  const daysFrom = (place: Moment['from']) =>
    moments.flatMap(({ from, refused, edtf }) =>
      from === place && refused === undefined ? (plainDay(edtf) ?? []) : [],
    );
  const told = referenceDay({
    published: answer !== undefined || isStrong ? plainDay(stated) : undefined,
    captionDays: daysFrom('caption'),
    hasFilePhoto: captions.some(({ file }) => file),
    datelineDay: daysFrom('dateline')[0],
    ledes,
  });
  const source = moments.map(({ words }) => words).join(' / ') || (ledes[0] ?? '').slice(0, 80);
  const point = (question: string, proposal: string): OpenPoint => ({
    id: 'published',
    kind: 'day',
    question,
    source,
    proposal,
    file,
  });
  const points: OpenPoint[] = [];
  if (answer === undefined && (published.ask || told.confidence === 'ask')) {
    const weak = published.edtf === undefined ? '' : `${momentWords[published.from]}밖에 없습니다. `;
    points.push(
      point(
        told.confidence === 'ask' && told.question ? told.question : `${weak}기사가 나온 날은 언제입니까?`,
        stated ?? '',
      ),
    );
  }
  return {
    published: stated,
    reference: told.day ?? (answer === undefined ? undefined : plainDay(answer)),
    evidence: evidenceOf(document, told, answer),
    points,
  };
}

function evidenceOf({ published }: WireDocument, { rule, day }: ReferenceDay, answer: string | undefined): string {
  const from =
    answer !== undefined ? '답한 날' : published.edtf === undefined ? '찾지 못함' : momentWords[published.from];
  return rule === 'lede' && day ? `${from}, 날짜를 세는 기준은 앞 문단이 전하는 ${day.toString()}` : from;
}

function plainDay(edtf: string | undefined): Temporal.PlainDate | undefined {
  const read = parseDate(edtf ?? '');
  if (!read.ok || read.date.form !== 'point') return undefined;
  const { year, month, day } = read.date.at;
  return month === undefined || day === undefined ? undefined : new Temporal.PlainDate(year, month, day);
}
