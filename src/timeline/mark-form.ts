import { dateBounds } from '../dates/date-bounds.ts';
import { type DateShape, dateShape } from '../dates/date-shape.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { edge, narrowest, openEnd, target } from './drawing.ts';
import { percentAt, type Stretch } from './percent-at.ts';
import type { Box } from './stack-lanes.ts';
import type { Extent } from './time-scale.ts';

/** How a date is drawn: to scale where that is wide enough to be seen and touched, else as a sign of its shape. */
export type MarkForm =
  | { kind: 'sign'; shape: DateShape; x: number }
  | { kind: 'bar'; shape: DateShape; start: number; end: number }
  | { kind: 'dots'; at: number[] };

export interface Mark<Item> {
  item: Item;
  form: MarkForm;
  box: Box;
}

/** The time that a date takes up on the axis; an open end takes up none. */
export function extentOf(date: PartialDate, zone: string): Extent {
  const { earliest, latest } = dateBounds(date, zone);
  if (date.form === 'onward') return { from: earliest, to: earliest };
  return date.form === 'up-to' ? { from: latest, to: latest } : { from: earliest, to: latest };
}

/** The mark of something dated on a scale, and its room at the narrowest width. */
export function markOf<Item extends { date: PartialDate }>(
  item: Item,
  stretches: readonly Stretch[],
  zone: string,
): Mark<Item> {
  const form = formOf(item.date, stretches, zone);
  return { item, form, box: boxOf(form) };
}

/** So near to one another, dots could not be told apart. */
const dotToDot = 14;

function formOf(date: PartialDate, stretches: readonly Stretch[], zone: string): MarkForm {
  const { from, to } = extentOf(date, zone);
  const [start, end] = [percentAt(from, stretches), percentAt(to, stretches)];
  const shape = dateShape(date);
  const sign: MarkForm = { kind: 'sign', shape, x: (start + end) / 2 };
  if (shape === 'day' || pixels(end - start) < target) return sign;
  if (date.form !== 'one-of') return { kind: 'bar', shape, start, end };
  const at = date.options.map((option) => {
    const day = extentOf({ form: 'point', at: option }, zone);
    return (percentAt(day.from, stretches) + percentAt(day.to, stretches)) / 2;
  });
  const areApart = at.every((x, index) => index === 0 || pixels(x - (at[index - 1] ?? 0)) >= dotToDot);
  return areApart && pixels((at.at(-1) ?? 0) - (at[0] ?? 0)) >= target ? { kind: 'dots', at } : sign;
}

function boxOf(form: MarkForm): Box {
  if (form.kind === 'bar') return { left: pixels(form.start) - 1, right: pixels(form.end) + 1 };
  if (form.kind === 'dots') return { left: pixels(form.at[0] ?? 0) - edge, right: pixels(form.at.at(-1) ?? 0) + edge };
  const x = pixels(form.x);
  if (form.shape === 'onward') return { left: x - 1, right: x + openEnd };
  return form.shape === 'up-to' ? { left: x - openEnd, right: x + 1 } : { left: x - edge, right: x + edge };
}

function pixels(percent: number): number {
  return (percent / 100) * narrowest;
}
