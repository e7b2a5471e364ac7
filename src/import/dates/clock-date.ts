import { Temporal } from 'temporal-polyfill';
import type { PartialDate, Point, Time } from '../../dates/partial-date.ts';
import type { Parts } from './date-phrase.ts';
import { dateQuestions } from './date-questions.ts';
import type { Resolution, Scene } from './scene.ts';

/** A resolution, and whether the words say more than its date can hold. */
export interface Worded {
  resolution: Resolution;
  noted: boolean;
}

/**
 * Adds what a phrase says beside the day. `오후 2시` makes a moment; a half day, `오후 2시께` and opening hours stay
 * words, and so does `초` or `말`; `10일께` is about that day. A clock elsewhere in the world is asked.
 */
export function clockDate(resolution: Resolution, parts: Parts, scene: Scene): Worded {
  const { half, clock, about, part, local, limit } = parts;
  const { date } = resolution;
  if (date.form !== 'point') {
    const doubt = part && { doubt: dateQuestions.rough(scene.words, date) };
    return localDate({ resolution: { ...resolution, ...doubt }, noted: Boolean(half ?? clock ?? part) }, parts, scene);
  }
  if (part) {
    const closes = limit?.side === 'until' && part.late;
    const doubt = closes ? {} : { doubt: dateQuestions.rough(scene.words, date) };
    const at = closes && date.at.month === undefined ? { ...date.at, month: 12 } : date.at;
    return { resolution: { ...resolution, ...doubt, date: { form: 'point', at } }, noted: !closes };
  }
  if (about && !half && !clock)
    return { resolution: { ...resolution, date: approximate(date.at), likely: true }, noted: false };
  const roughly = about !== undefined || clock?.exact === false || local?.ours === false || limit?.side === 'until';
  if (!clock || roughly || date.at.day === undefined)
    return localDate({ resolution, noted: Boolean(half ?? clock) }, parts, scene);
  const hour = hourOf(parts);
  if (hour === undefined) {
    return { resolution: { ...resolution, doubt: dateQuestions.clock(scene.words, date) }, noted: true };
  }
  const time = { hour, minute: clock.minute, offset: offsetAt(date.at, hour, scene.zone) } satisfies Time;
  return { resolution: { ...resolution, date: { form: 'point', at: { ...date.at, time } } }, noted: false };
}

function localDate(worded: Worded, { local }: Parts, scene: Scene): Worded {
  if (!local || local.ours) return worded;
  const { resolution } = worded;
  return { ...worded, resolution: { ...resolution, doubt: dateQuestions.zone(scene.words, resolution.date) } };
}

function approximate(at: Point): PartialDate {
  return { form: 'point', at: { ...at, approximate: true } };
}

/** Undefined where two hours may be meant: `2시`, `밤 12시`, `자정`. */
function hourOf({ half, clock }: Parts): number | undefined {
  if (!clock || clock.hour > 23) return undefined;
  const { hour, needsDay } = clock;
  if (!half) return needsDay || hour > 12 || hour === 0 ? hour : undefined;
  if (half.first <= hour && hour <= half.last) return hour + 12;
  if (half.night) return undefined;
  return hour === 12 && half.first === 0 ? undefined : hour;
}

function offsetAt({ year, month = 1, day = 1 }: Point, hour: number, zone: string): number {
  const { offsetNanoseconds } = new Temporal.PlainDateTime(year, month, day, hour).toZonedDateTime(zone);
  return Math.round(offsetNanoseconds / 60e9);
}
