import type { Temporal } from 'temporal-polyfill';
import { clauseTense } from './clause-tense.ts';
import { datePhrases } from './date-phrase.ts';
import { findWords } from './find-words.ts';
import { plainSigns } from './plain-signs.ts';
import { calendarDay, daysBetween, monthAfter } from './points.ts';

/** The evidence in a copy. When it was updated is none, and neither is `3시간 전`. */
export interface ReferenceEvidence {
  /** The day of the input line, in the zone of the copy. */
  published?: Temporal.PlainDate | undefined;
  captions: readonly string[];
  dateline?: string | undefined;
  /** The first paragraph of the body. */
  lede?: string | undefined;
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
export function referenceDay({ published, captions, dateline, lede }: ReferenceEvidence): ReferenceDay {
  const captionDays = captions.filter((caption) => !isFilePhoto(caption)).flatMap(wholeDays);
  const [captionDay] = captionDays;
  const datelineDay = wholeDays(dateline ?? '')[0];
  const posted = published ?? captionDay ?? datelineDay;
  if (!posted) return unknownDay(captions);
  const rule = published ? 'published' : captionDay ? 'caption' : 'dateline';
  const told = lede === undefined ? undefined : dayOfLede(lede, posted);
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

function unknownDay(captions: readonly string[]): ReferenceDay {
  const question = captions.some(isFilePhoto)
    ? '기사가 전하는 날은 언제입니까? 자료사진의 날짜는 기준으로 삼지 않습니다.'
    : '기사가 전하는 날은 언제입니까? 입력 시각도 사진 설명의 날짜도 찾지 못했습니다.';
  return { day: undefined, rule: 'none', confidence: 'ask', question };
}

function isFilePhoto(caption: string): boolean {
  return /자료\s?사진|자료\s?화면|DB\s?사진|\bDB\b|사진\s?=?\s?자료/.test(caption);
}

function wholeDays(text: string): Temporal.PlainDate[] {
  const plain = plainSigns(text);
  return datePhrases(plain, findWords(plain)).flatMap(({ parts: { whole, year, month, day } }) => {
    if (whole?.year !== undefined) return calendarDay(whole.year, whole.month, whole.day) ?? [];
    const figures =
      year && month && day ? [year.is, month.is].map((is) => ('figure' in is ? is.figure : undefined)) : [];
    const [y, m] = figures;
    const d = day && 'figures' in day.is ? day.is.figures[0] : undefined;
    return (y !== undefined && m !== undefined && d !== undefined ? calendarDay(y, m, d) : undefined) ?? [];
  });
}

/** The day of the posting if the lede names it, else the one of the two days before it that it tells of as over. */
function dayOfLede(lede: string, posted: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const text = plainSigns(lede);
  const days = datePhrases(text, findWords(text)).flatMap(({ parts, end }) => {
    const { day, month, year, direction, limit } = parts;
    if (!day || !('figures' in day.is) || day.is.lasting || month || year || direction || limit) return [];
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
