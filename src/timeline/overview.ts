import type { PartialDate } from '../dates/partial-date.ts';
import { breakWords, edge, narrowest, openEnd, wide } from './drawing.ts';
import { gapInKorean } from './gap-in-korean.ts';
import { extentOf, type Mark, markOf } from './mark-form.ts';
import type { Stretch } from './percent-at.ts';
import { type Box, type More, stackLanes } from './stack-lanes.ts';
import { type Tick, ticks } from './ticks.ts';
import { timeScale } from './time-scale.ts';
import { wholeMonths } from './whole-months.ts';

/** The whole of a timeline on one line: everything that is drawn, in percent across and in lanes upward. */
export interface Overview<Item> {
  /** In the order of the items. */
  marks: (Mark<Item> & { lane: number })[];
  more: More<Mark<Item>>[];
  lanes: number;
  stretches: Stretch[];
  /** What is left out, at its middle, and how long it is. */
  breaks: { start: number; end: number; words: string }[];
  ticks: { narrow: Tick[]; wide: Tick[] };
}

/** Draws events, or whatever has a date: one at the least, in the order of time. */
export function overviewOf<Item extends { date: PartialDate }>(items: readonly Item[], zone: string): Overview<Item> {
  const extents = items.map(({ date }) => extentOf(date, zone));
  const stretches = timeScale(wholeMonths(extents, zone), {
    left: items.some(({ date }) => date.form === 'up-to') ? openEnd : edge,
    right: items.some(({ date }) => date.form === 'onward') ? openEnd : edge,
  });
  const breaks = breaksBetween(stretches);
  const marks = items.map((item) => markOf(item, stretches, zone));
  const { placed, more } = stackLanes(marks, breaks.map(wordsBox));
  return {
    marks: placed.map(({ item: mark, lane }) => ({ ...mark, lane })),
    more,
    lanes: 1 + Math.max(...placed.map(({ lane }) => lane)),
    stretches,
    breaks,
    ticks: { narrow: ticks(stretches, zone, narrowest), wide: ticks(stretches, zone, wide) },
  };
}

function breaksBetween(stretches: readonly Stretch[]): Overview<never>['breaks'] {
  return stretches.slice(1).map(({ from, start }, index) => {
    const before = stretches[index];
    return { start: before?.end ?? 0, end: start, words: gapInKorean({ from: before?.to ?? from, to: from }) };
  });
}

function wordsBox({ start, end }: { start: number; end: number }): Box {
  const middle = ((start + end) / 200) * narrowest;
  return { left: middle - breakWords / 2, right: middle + breakWords / 2 };
}
