import { type CalendarMark, calendarMarks, type Step, stepLength } from './calendar-marks.ts';
import type { Stretch } from './percent-at.ts';

/** A mark of the calendar under the axis: the month or the day that begins there, and what they belong to. */
export interface Tick {
  /** In percent. */
  x: number;
  /** `9월`, `10일`. */
  unit: string | undefined;
  /** `2025년`, `2025년 9월`: where it is another than before. */
  context: string | undefined;
}

/** From fine to coarse. */
const steps: readonly Step[] = [
  ...[1, 2, 5, 10].map((every) => ({ unit: 'day' as const, every })),
  ...[1, 3, 6].map((every) => ({ unit: 'month' as const, every })),
  ...[1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500].map((every) => ({ unit: 'year' as const, every })),
];

/** The finest ticks whose words do not touch where the drawing is so many pixels wide, or wider. */
export function ticks(stretches: readonly Stretch[], zone: string, width: number): Tick[] {
  let marks: CalendarMark[] = [];
  for (const step of steps) {
    if (spacing(step, stretches, width) < leastWords) continue;
    marks = calendarMarks(step, stretches, zone).flatMap((mark) => placeWords(mark, width));
    if (!doTouch(marks, width)) return withContexts(marks, width);
  }
  // Stretches so short that not even their years stand beside one another: as many as do.
  const apart: CalendarMark[] = [];
  for (const mark of marks) if (!doTouch([...apart.slice(-1), mark], width)) apart.push(mark);
  return withContexts(apart, width);
}

/** Shorter than any words are. */
const leastWords = 18;
const air = 6;

function spacing(step: Step, stretches: readonly Stretch[], width: number): number {
  const [first] = stretches.filter(({ from, to }) => to > from);
  if (!first) return Infinity;
  return (((first.end - first.start) / 100) * width * stepLength(step)) / (first.to - first.from);
}

function doTouch(marks: readonly CalendarMark[], width: number): boolean {
  const words = (mark: CalendarMark) => mark.unit ?? mark.context;
  return marks.some((mark, index) => {
    const next = marks[index + 1];
    return next !== undefined && ((next.x - mark.x) / 100) * width < widthOf(words(mark)) + air;
  });
}

/** The context where it changes, but never so near to the next that they touch: that one says more. */
function withContexts(marks: readonly CalendarMark[], width: number): Tick[] {
  let next = Infinity;
  return marks
    .map(({ x, unit, context }, index) => ({ x, unit, context: isNew(marks, index) ? context : undefined }))
    .reverse()
    .map((tick) => {
      if (tick.context === undefined) return tick;
      const end = (tick.x / 100) * width + widthOf(tick.context);
      if (end > Math.min((next / 100) * width - air, width)) return { ...tick, context: undefined };
      next = tick.x;
      return tick;
    })
    .reverse();
}

function isNew(marks: readonly CalendarMark[], index: number): boolean {
  return marks[index]?.context !== marks[index - 1]?.context;
}

/** What would leave the drawing is left out, or moved inside where it is all there is. */
function placeWords(mark: CalendarMark, width: number): CalendarMark[] {
  const words = mark.isOnly ? Math.max(widthOf(mark.unit), widthOf(mark.context)) : widthOf(mark.unit ?? mark.context);
  const last = (1 - words / width) * 100;
  return mark.x <= last || mark.isOnly ? [{ ...mark, x: Math.min(mark.x, last) }] : [];
}

/** At the largest size of text that the drawing has. */
function widthOf(words = ''): number {
  return [...words].reduce((sum, character) => sum + (/[\d ]/.test(character) ? 9 : 15), 0);
}
