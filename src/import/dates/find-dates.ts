import { Temporal } from 'temporal-polyfill';
import { parseDate } from '../../dates/parse-date.ts';
import { writeDate } from '../../dates/write-date.ts';
import { clauseTense, isOfReport } from './clause-tense.ts';
import { clockDate } from './clock-date.ts';
import { datePhrases, type Parts } from './date-phrase.ts';
import { dateQuestions } from './date-questions.ts';
import { resolveCalendar } from './date-rules.ts';
import { type DateSpan, dateSpans } from './date-spans.ts';
import { findWords } from './find-words.ts';
import type { DateContext, FoundDate } from './found-date.ts';
import { limitDate } from './limit-date.ts';
import { NamedDates } from './named-dates.ts';
import { plainSigns } from './plain-signs.ts';
import { rememberDate } from './remember-date.ts';
import { resolveSpan, spanNotes } from './resolve-span.ts';
import type { Scene } from './scene.ts';
import { sentencesOf } from './sentences.ts';
import { splitLists } from './split-lists.ts';

/**
 * The dates that the paragraphs of a Korean news text name, in order: text → words (the tables `*-words.ts`,
 * `not-dates.ts`) → phrases → spans → dates (`date-rules.ts`). Nothing is guessed in silence: what rests on a custom of
 * the press is `likely`, and what only the editor can know is asked, with a proposal.
 */
export function findDates(paragraphs: readonly string[], context: DateContext): FoundDate[] {
  const named = new NamedDates();
  return paragraphs.flatMap((source, paragraph) => {
    const text = plainSigns(source);
    const sentences = sentencesOf(text);
    return dateSpans(text, splitLists(text, datePhrases(text, findWords(text)))).flatMap((span) => {
      const words = source.slice(span.start, span.end).trimEnd();
      const sentence = sentences.at(span.start);
      const spoken = context.spoken?.(paragraph) ?? false;
      if (isHabit(span.from.parts, sentence.text) || (spoken && isClockAlone(span.from.parts, named, paragraph)))
        return [];
      const place = { paragraph, start: span.start, end: span.start + words.length, words };
      if (!context.reference && !isAbsolute(span.from.parts, named)) return [unresolved(place)];
      const scene: Scene = {
        ...place,
        reference: context.reference ?? anyDay,
        zone: context.zone,
        tense: clauseTense(text, span.end) ?? (span.from.parts.limit?.side === 'until' ? 'planned' : undefined),
        report: isOfReport(text, span.end),
        sentence: sentence.index,
        named,
        before: text.slice(Math.max(0, span.start - 12), span.start),
        spoken,
        sentenceText: sentence.text,
        questionText: `${paragraphs[paragraph - 1]?.slice(-60) ?? ''} ${sentence.before}`,
      };
      return [resolved(span, scene, place, text.slice(span.end, span.end + 20))];
    });
  });
}

// A year of its own needs no day to be counted from.
const anyDay = new Temporal.PlainDate(2000, 1, 1);

type Place = Pick<FoundDate, 'paragraph' | 'start' | 'end' | 'words'>;

function resolved({ from, to }: DateSpan, scene: Scene, place: Place, rest: string): FoundDate {
  const calendar = to ? resolveSpan(from, to, scene) : resolveCalendar(from, scene);
  if (!calendar) return unresolved(place, 'impossible');
  const { resolution, noted } = to
    ? spanNotes(calendar, from.parts, to.parts, scene)
    : clockDate(calendar, from.parts, scene);
  const { date, rule, likely, doubt } = to ? resolution : limitDate(resolution, from.parts, scene, rest);
  const edtf = writeDate(date);
  if (!parseDate(edtf).ok) return unresolved(place, 'impossible');
  rememberDate(date, calendar, scene, place.end);
  return {
    ...place,
    date,
    edtf,
    rule,
    confidence: doubt ? 'ask' : likely ? 'likely' : 'sure',
    ...(doubt && { question: doubt }),
    ...(noted && { note: place.words }),
  };
}

function unresolved(place: Place, why: 'unknown' | 'impossible' = 'unknown'): FoundDate {
  return {
    ...place,
    date: undefined,
    edtf: undefined,
    rule: 'near-day',
    confidence: 'ask',
    question: dateQuestions[why](place.words),
  };
}

function isAbsolute({ whole, year }: Parts, named: NamedDates): boolean {
  if (whole?.year !== undefined) return true;
  return year !== undefined && ('figure' in year.is || (year.is.from === 'named' && named.last() !== undefined));
}

/** Those who talk of an hour mean no day, if they named none. */
function isClockAlone(
  { clock, day, whole, month, week, weekday }: Parts,
  named: NamedDates,
  paragraph: number,
): boolean {
  if (!clock || day || whole || month || week || weekday) return false;
  return named.last((other) => other.paragraph === paragraph && other.day !== undefined) === undefined;
}

const habits = /매일|평일|매주|격주|운영|영업|개관|휴관|휴무|휴일|마다|에 (?:쉰|쉬)/;

/** Opening hours are no date: `오전 9시에 문을 연다`, `일요일에 쉰다`. */
function isHabit({ clock, day, whole, month, weekday, week, direction }: Parts, sentence: string): boolean {
  if (day || whole || month || week || direction) return false;
  return Boolean(clock || weekday) && habits.test(sentence);
}
