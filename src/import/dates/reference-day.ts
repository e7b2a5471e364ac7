import type { Temporal } from 'temporal-polyfill';
import { clauseTense } from './clause-tense.ts';
import { datePhrases } from './date-phrase.ts';
import { findWords } from './find-words.ts';
import { plainSigns } from './plain-signs.ts';
import { calendarDay, daysBetween, monthAfter } from './points.ts';

/** The evidence in a copy. When it was updated is none, and neither is `3시간 전` or the day of a file photo. */
export interface ReferenceEvidence {
  /** The day of the input line, in the zone of the copy. */
  published?: Temporal.PlainDate | undefined;
  /** The days in the captions of pictures of these days. */
  captionDays: readonly Temporal.PlainDate[];
  /** There are pictures from an archive. */
  hasFilePhoto: boolean;
  datelineDay?: Temporal.PlainDate | undefined;
  /** The first paragraphs of the body. */
  ledes: readonly string[];
}

export interface ReferenceDay {
  /** The day the copy tells about; undefined if only the editor can say it. */
  day: Temporal.PlainDate | undefined;
  /** What it was taken from. `lede`: a day it names by number, in the light of the others. */
  rule: 'lede' | 'published' | 'caption' | 'dateline' | 'none';
  confidence: 'sure' | 'likely' | 'ask';
  question?: string;
}

/**
 * The day from which the dates of a copy are counted: the day of its lede. Copy posted at 00:10 on the 11th tells about
 * `10일`. A day without a month is placed by the input line, else by the caption's own date, else by the dateline.
 */
export function referenceDay(evidence: ReferenceEvidence): ReferenceDay {
  const { published, captionDays, hasFilePhoto, datelineDay, ledes } = evidence;
  const [captionDay] = captionDays;
  const posted = published ?? captionDay ?? datelineDay;
  if (!posted) return unknownDay(hasFilePhoto);
  const rule = published ? 'published' : captionDay ? 'caption' : 'dateline';
  const told = dayTold(ledes, posted);
  if (told && daysBetween(told, posted) !== 0) return { day: told, rule: 'lede', confidence: 'likely' };
  const agreed = told !== undefined || (published !== undefined && captionDay === undefined);
  if (!published && captionDays.some((day) => daysBetween(day, posted) !== 0)) {
    return {
      day: posted,
      rule,
      confidence: 'ask',
      question: '사진 설명의 날짜가 서로 다릅니다. 기사가 전하는 날은 언제입니까?',
    };
  }
  return { day: posted, rule, confidence: agreed ? 'sure' : 'likely' };
}

function unknownDay(hasFilePhoto: boolean): ReferenceDay {
  const question = hasFilePhoto
    ? '기사가 전하는 날은 언제입니까? 자료사진의 날짜는 기준으로 삼지 않습니다.'
    : '기사가 전하는 날은 언제입니까? 입력 시각도 사진 설명의 날짜도 찾지 못했습니다.';
  return { day: undefined, rule: 'none', confidence: 'ask', question };
}

/** The first paragraph tells the day; or, where it names none, the next one that says when something was said. */
function dayTold(
  [first = '', ...others]: readonly string[],
  posted: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const inFirst = dayOfLede(first, posted);
  if (inFirst || /(?<!\d)\d{1,2}일(?![간째])/.test(plainSigns(first))) return inFirst;
  for (const paragraph of others) {
    const day = dayOfLede(paragraph, posted, isReported);
    if (day) return day;
  }
  return undefined;
}

/** The sentence says what somebody said: `10일 … 열었다고 밝혔다.` */
function isReported(text: string, from: number): boolean {
  const sentence = /^[^.!?]{0,160}[.!?]/.exec(text.slice(from))?.[0] ?? '';
  return /(?:밝혔|말했|전했|설명했|발표했)다\.$|^에? (?:.{0,14}에 )?따르면/.test(sentence);
}

/** The day of the posting if the lede names it, else the one of the two days before it that it tells of as over. */
function dayOfLede(
  lede: string,
  posted: Temporal.PlainDate,
  counts: (text: string, from: number) => boolean = () => true,
): Temporal.PlainDate | undefined {
  const text = plainSigns(lede);
  const days = datePhrases(text, findWords(text)).flatMap(({ parts, end }) => {
    const { day, month, year, direction, limit } = parts;
    if (!day || !('figures' in day.is) || day.is.lasting || month || year || direction || limit) return [];
    if (!counts(text, end)) return [];
    const [figure = 1] = day.is.figures;
    const near = [0, -1].flatMap((months) => {
      const at = monthAfter(posted, months);
      return calendarDay(at.year, at.month, figure) ?? [];
    });
    const found = near.find((candidate) => isJustBefore(candidate, posted));
    return found && (daysBetween(found, posted) === 0 || clauseTense(text, end) === 'past') ? [found] : [];
  });
  return days.toSorted(daysBetween).at(-1);
}

function isJustBefore(day: Temporal.PlainDate, posted: Temporal.PlainDate): boolean {
  const ahead = daysBetween(day, posted);
  return ahead <= 0 && ahead >= -2;
}
