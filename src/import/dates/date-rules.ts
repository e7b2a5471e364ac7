import { clockAlone } from './clock-alone.ts';
import { countedDay, thisDay } from './counted-day.ts';
import type { DatePhrase, Parts } from './date-phrase.ts';
import { dayAlone, inFigures, inMonth } from './day-of-month.ts';
import { nearDay } from './near-day.ts';
import type { Resolution, Scene } from './scene.ts';
import { weekDate, weekdayAlone } from './week-date.ts';
import { monthsOfYear, partAlone, withinYear, yearAlone } from './year-parts.ts';

interface DateRule {
  like: string;
  fits: (parts: Parts) => unknown;
  /** Undefined if the calendar has no such day. */
  resolve: (parts: Parts, scene: Scene) => Resolution | undefined;
}

/** What a phrase means, by the parts it has. The first rule that fits resolves it. */
export const dateRules: DateRule[] = [
  { like: '2025. 9. 10. · 9/20(토)', fits: ({ whole }) => whole, resolve: inFigures },
  {
    like: '내일(11일)',
    fits: ({ dayNote, day }) => dayNote && day,
    resolve: ({ dayNote }, scene) => nearDay(dayNote?.day ?? 0, undefined, scene),
  },
  { like: '이날', fits: ({ day }) => day && 'this' in day.is, resolve: (_, scene) => thisDay(scene) },
  {
    like: '전날 · 이튿날 · 사흘 뒤',
    fits: ({ day }) => day && 'count' in day.is,
    resolve: ({ day }, scene) => (day && 'count' in day.is ? countedDay(day.is, scene) : undefined),
  },
  {
    like: '금요일',
    fits: ({ week, weekday, direction, day, month }) => weekday && !week && !direction && !day && !month,
    resolve: ({ weekday }, scene) => weekdayAlone(weekday?.weekday ?? 1, scene),
  },
  {
    like: '지난주 금요일 · 이번 주말',
    fits: ({ week, weekend, weekday, day }) => !day && (week ?? weekend ?? weekday),
    resolve: weekDate,
  },
  { like: '내년 상반기 · 3분기 · 올가을', fits: ({ months }) => months, resolve: monthsOfYear },
  { like: '연내', fits: ({ within }) => within, resolve: withinYear },
  { like: '지난해 12월 3일 · 다음 달 2일 · 11월 · 이달 말', fits: ({ month }) => month, resolve: inMonth },
  { like: '10일 · 오는 23일 · 10~12일', fits: ({ day }) => day, resolve: dayAlone },
  { like: '2019년 · 내년 · 올 초', fits: ({ year }) => year, resolve: yearAlone },
  { like: '연초 · 월말', fits: ({ part }) => part, resolve: partAlone },
  { like: '오후 2시 30분', fits: ({ clock }) => clock, resolve: (_, scene) => clockAlone(scene) },
];

/** Resolves the day, month or year of a phrase, without its clock and limits. */
export function resolveCalendar({ parts }: DatePhrase, scene: Scene): Resolution | undefined {
  return dateRules.find(({ fits }) => fits(parts))?.resolve(parts, scene);
}
