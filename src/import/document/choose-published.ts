import { parseDate } from '../../dates/parse-date.ts';
import type { Moment, Published } from './document.ts';

/** The day of the copy, by the best of what the copy states; by what is weak, or by nothing, the editor is asked. */
export function choosePublished(moments: readonly Moment[]): Published {
  for (const from of order) {
    const moment = moments.find((each) => each.from === from && each.refused === undefined && fits(each));
    if (moment?.edtf !== undefined) return { edtf: moment.edtf, from, words: moment.words, ask: weak.has(from) };
  }
  return { edtf: undefined, ask: true };
}

/** When the copy was last changed, if it says so. */
export function chooseUpdated(moments: readonly Moment[], published: Published): Moment | undefined {
  return moments.find(
    ({ kind, refused, edtf }) => kind === 'updated' && refused === undefined && edtf !== published.edtf,
  );
}

/** Why a moment cannot be the day of the copy although it is written like one. */
export function refuseMoment(edtf: string): string | undefined {
  return parseDate(edtf).ok ? undefined : '없는 날이나 시각';
}

const order = ['input', 'meta', 'caption', 'dateline', 'update', 'print'] as const;
const weak: ReadonlySet<Moment['from']> = new Set(['update', 'print']);

function fits({ kind, from }: Moment): boolean {
  return kind === 'published' || from === 'update';
}
