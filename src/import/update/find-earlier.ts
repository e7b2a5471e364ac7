import { headlineStem } from './headline-stem.ts';
import { likeness } from './likeness.ts';

/** What a version of a copy is recognised by. */
export interface Version {
  /** The piece: `articles/x`. */
  reference: string;
  /** Its headline, and those that it had. */
  titles: readonly string[];
  agency: string | undefined;
  /** `2026-03-05…` */
  day: string | undefined;
  paragraphs: readonly string[];
}

/** Of which piece a copy is the next version: of the same agency, near in time, under the same headline or with the same text. */
export function findEarlier(fresh: Version, known: readonly Version[]): Version | undefined {
  const [best] = known
    .filter((each) => each.agency === fresh.agency && isNear(each.day, fresh.day))
    .map((version) => ({ version, score: scoreOf(fresh, version) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score);
  return best?.version;
}

function scoreOf(fresh: Version, { titles, paragraphs }: Version): number {
  const stems = fresh.titles.flatMap((title) =>
    titles.map((other) => likeness(headlineStem(title).stem, headlineStem(other).stem)),
  );
  const stem = Math.max(0, ...stems);
  if (stem >= 0.9) return 1 + stem;
  // Of a book the beginning is enough.
  const [known, others] = [paragraphs.slice(0, 60), fresh.paragraphs.slice(0, 60)];
  const shared = known.filter((each) => others.some((other) => likeness(each, other) >= 0.6));
  const share = known.length === 0 ? 0 : shared.length / known.length;
  return share >= 0.3 ? stem / 2 + share : share;
}

function isNear(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [a, b].map((day) => Date.parse(day?.slice(0, 10) ?? ''));
  if (one === undefined || other === undefined || Number.isNaN(one) || Number.isNaN(other)) return true;
  return Math.abs(one - other) <= longest;
}

const enough = 0.6;
const longest = 14 * 24 * 60 * 60 * 1000;
