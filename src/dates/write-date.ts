import type { PartialDate, Point, Time } from './partial-date.ts';

/** The canonical EDTF text of a date, without spaces: `parseDate` reads it back as the same date. */
export function writeDate(date: PartialDate): string {
  switch (date.form) {
    case 'point':
      return writePoint(date.at);
    case 'span':
      return `${writePoint(date.from)}/${writePoint(date.to)}`;
    case 'onward':
      return `${writePoint(date.from)}/..`;
    case 'one-of':
      return `[${date.options.map(writePoint).join(',')}]`;
    case 'between':
      return `[${writePoint(date.from)}..${writePoint(date.to)}]`;
    case 'up-to':
      return `[..${writePoint(date.to)}]`;
  }
}

function writePoint(point: Point): string {
  let text = digits(point.year, 4);
  if (point.month !== undefined) text += `-${digits(point.month)}`;
  if (point.day !== undefined) text += `-${digits(point.day)}`;
  if (point.time) text += writeTime(point.time);
  if (point.approximate) text += '~';
  if (point.uncertain) text += '?';
  return text;
}

function writeTime({ hour, minute, second, offset }: Time): string {
  const clock = second === undefined ? [hour, minute] : [hour, minute, second];
  return `T${clock.map((part) => digits(part)).join(':')}${writeOffset(offset)}`;
}

function writeOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}

function digits(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
