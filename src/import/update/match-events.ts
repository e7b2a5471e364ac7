import { likeness } from './likeness.ts';

/** What an event is known by, whatever its file is called. */
export interface KnownEvent {
  /** `events/x` */
  reference: string;
  fields: Readonly<Record<string, unknown>>;
}

/** Which of the events that are known each new one is, by reference. */
export function matchEvents(fresh: readonly KnownEvent[], known: readonly KnownEvent[]): Map<string, string> {
  const candidates = fresh.flatMap((event) =>
    known.map((other) => ({ a: event.reference, b: other.reference, score: scoreOf(event, other) })),
  );
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const { a, b, score } of candidates.sort((x, y) => y.score - x.score)) {
    if (score < alike || matched.has(a) || taken.has(b)) continue;
    matched.set(a, b);
    taken.add(b);
  }
  return matched;
}

/** The words that an event gives as evidence, of any text. */
export function quotesOf({ evidence }: KnownEvent['fields']): { in: string; quote: string }[] {
  if (!Array.isArray(evidence)) return [];
  return evidence.filter((each): each is { in: string; quote: string } => typeof each?.quote === 'string');
}

function scoreOf({ fields: a }: KnownEvent, { fields: b }: KnownEvent): number {
  const quotes = quotesOf(a).flatMap(({ quote }) => quotesOf(b).map((other) => likeness(quote, other.quote)));
  const words = Math.max(likeness(String(a['title'] ?? ''), String(b['title'] ?? '')), ...quotes);
  return words + (isSameDate(a['date'], b['date']) ? sameDate : 0);
}

/** YAML reads `[a, b]` as a list. */
function isSameDate(a: unknown, b: unknown): boolean {
  return String(a).replaceAll(/[[\]\s]/g, '') === String(b).replaceAll(/[[\]\s]/g, '');
}

const sameDate = 0.35;
const alike = 0.7;
