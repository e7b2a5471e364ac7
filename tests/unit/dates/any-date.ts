import fc from 'fast-check';

/** EDTF text of every form of date, made from the grammar alone: nothing of `src/dates/` helps to make it. */
export const anyDateText = (): fc.Arbitrary<string> => {
  const two = ascending(2, 2);
  return fc.oneof(
    fc.tuple(point, mark).map((parts) => parts.join('')),
    fc.tuple(day, time).map((parts) => parts.join('')),
    fc.tuple(two, mark, mark).map(([[from, to], fromMark, toMark]) => `${from}${fromMark}/${to}${toMark}`),
    fc.tuple(point, mark).map((parts) => `${parts.join('')}/..`),
    ascending(2, 4).map((options) => `[${options.join(',')}]`),
    two.map(([from, to]) => `[${from}..${to}]`),
    point.map((to) => `[..${to}]`),
  );
};

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const upTo = (most: number) => fc.integer({ min: 0, max: most }).map((value) => pad(value));

// Mostly neighbouring years, so that dates meet in a year, a month, a day.
const year = fc
  .oneof({ weight: 3, arbitrary: fc.integer({ min: 2024, max: 2026 }) }, fc.integer({ min: 1, max: 9999 }))
  .map((value) => pad(value, 4));

const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);

/** Text of a day, `2025-09-11`. */
export const day = fc
  .tuple(month, fc.integer({ min: 1, max: 31 }))
  .map(([m, d]) => `${m}-${pad(d)}`)
  .filter(isOnTheCalendar);

const point = fc.oneof(year, month, day);

const mark = fc.constantFrom('', '', '~', '?');

const time = fc
  .tuple(
    upTo(23),
    upTo(59),
    fc.option(upTo(59), { nil: undefined }),
    fc.constantFrom('Z', '+09:00', '-03:30', '+14:00'),
  )
  .map(([hour, minute, second, offset]) => `T${[hour, minute, ...(second ? [second] : [])].join(':')}${offset}`);

function ascending(minLength: number, maxLength: number): fc.Arbitrary<string[]> {
  return fc
    .array(point, { minLength, maxLength })
    .map((points) => points.toSorted())
    .filter((points) => points.every((text, index) => index === 0 || !text.startsWith(points[index - 1] ?? '')));
}

function isOnTheCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
