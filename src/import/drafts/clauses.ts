import type { FoundDate } from '../dates/found-date.ts';
import type { Happening } from './happenings.ts';
import { findHappening } from './happenings.ts';

/** The words around a date that say what happens then. Indexes in the paragraph. */
export interface Clause {
  found: FoundDate;
  happening: Happening;
  start: number;
  end: number;
  /** Where the word that says it ends. */
  told: number;
  sentence: string;
}

/** The clauses of a paragraph around its dates, in order; none overlaps another. */
export function clausesOf(text: string, dates: readonly FoundDate[]): Clause[] {
  const sentences = [...text.matchAll(/[^\s].*?(?:(?<!\d)[.!?…]+[”"’')]*(?=\s|$)|$)/gsu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const clauses: Clause[] = [];
  for (const [index, found] of dates.entries()) {
    const sentence = sentences.find(({ start, end }) => start <= found.start && found.start < end);
    if (!sentence) continue;
    const before = clauses.at(-1)?.end ?? 0;
    const next = dates[index + 1];
    const shared = next !== undefined && next.start < sentence.end;
    const clause = readClause(text, found, {
      start: Math.max(sentence.start, before),
      stop: shared ? next.start : sentence.end,
      end: sentence.end,
    });
    if (clause) clauses.push({ ...clause, found, sentence: text.slice(sentence.start, sentence.end) });
  }
  return clauses;
}

/** `stop`: where the next date stands, or the sentence ends. */
function readClause(
  text: string,
  found: FoundDate,
  at: { start: number; stop: number; end: number },
): Omit<Clause, 'found' | 'sentence'> | undefined {
  const start = firstLetter(text, at.start);
  const segment = text.slice(found.end, at.stop);
  const happening = findHappening(segment);
  if (happening) {
    const told = found.end + happening.end;
    const rest = text.slice(told, at.stop);
    // What only helps the verb, and the noun that a verb before it describes, belong to it.
    const helped =
      /^(?:\s(?:예정|계획|방침|것으로|것이라고|것|수|있|없|보|않|못|위해|전망|하기로|한다|했다|된다|됐다|전해|알려)[가-힣]*)+/u.exec(
        rest,
      )?.[0];
    const isLast = at.stop === at.end;
    const described =
      isLast && /[은는한된린할될릴을온난]$/u.test(text.slice(found.end, told))
        ? /^\s[^\s,.]+/u.exec(rest)?.[0]
        : undefined;
    const long = helped ?? (happening.isOccasion ? /^[가-힣]*/u.exec(rest)?.[0] : described) ?? '';
    const end = isLast && rest.length < 40 && !/다(?:고|며|면서)\s/u.test(rest) ? at.end : told + long.length;
    return { happening, start, end: withoutStop(text, start, end), told };
  }
  // `4월에는 독서 행사를, 14일에는 장터를 연다`: both are opened.
  if (at.stop === at.end || !/[을를이가은는],\s*(?:또\s|이어\s)?$/u.test(segment)) return undefined;
  const later = findHappening(text.slice(at.stop, at.end));
  if (!later) return undefined;
  const end = found.end + segment.replace(/,\s*(?:또\s|이어\s)?$/u, '').length;
  return { happening: { ...later, end: end - found.end }, start, end, told: end };
}

function firstLetter(text: string, from: number): number {
  const ahead = /^[\s,.]*(?:고|며)?[\s,]*/u.exec(text.slice(from))?.[0].length ?? 0;
  return from + ahead;
}

function withoutStop(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\s.,!?…”"’']+$/u, '').length;
}
