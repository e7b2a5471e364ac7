import type { FoundDate } from '../dates/found-date.ts';
import type { Happening } from './happenings.ts';
import { findHappening, heldOn } from './happenings.ts';

/** The words around a date that say what happens then. Indexes in the paragraph. */
export interface Clause {
  found: FoundDate;
  happening: Happening;
  start: number;
  end: number;
  /** Where the word that says it ends. */
  told: number;
  /** What a verb before it says that it happens to: `12일 연 국정감사`. */
  described?: string | undefined;
  sentence: string;
}

/** The clauses of a paragraph around its dates, in order; none overlaps another. `isAhead`: the day is still to come. */
export function clausesOf(text: string, dates: readonly FoundDate[], isAhead: (date: FoundDate) => boolean): Clause[] {
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
      isAhead: isAhead(found),
    });
    if (clause) clauses.push({ ...clause, found, sentence: text.slice(sentence.start, sentence.end) });
  }
  return clauses;
}

/** `stop`: where the next date stands, or the sentence ends. */
function readClause(
  text: string,
  found: FoundDate,
  at: { start: number; stop: number; end: number; isAhead: boolean },
): Omit<Clause, 'found' | 'sentence'> | undefined {
  const start = firstLetter(text, at.start);
  const segment = text.slice(found.end, at.stop);
  const isLast = at.stop === at.end;
  const happening = isLast ? mainHappening(segment, at.isAhead) : findHappening(segment, at.isAhead);
  if (happening) {
    const told = found.end + happening.end;
    const rest = text.slice(told, at.stop);
    // What only helps the verb, and the noun that a verb before it describes, belong to it.
    const described =
      isLast && isBeforeNoun(text.slice(found.end, told))
        ? /^\s(?!(?:지|것|뒤|후|채|바|예정|계획|방침|수)(?![가-힣]))[^,.“”]{1,30}?(?=[을를이가은는도에의과와](?:\s|서\s)|[,.“”]|$)/u.exec(
            rest,
          )?.[0]
        : undefined;
    const long = helper.exec(rest)?.[0] ?? (happening.isOccasion ? /^[가-힣]*/u.exec(rest)?.[0] : described) ?? '';
    const isWhole = isLast && rest.length < 40 && !/다(?:고|며|면서)\s/u.test(rest);
    const end = withoutStop(text, start, isWhole ? at.end : told + long.length);
    return { happening, start, end, told, described: described?.trim() };
  }
  const name = /^(?:이다|다|입니다|이었다|였다|이었습니다|였습니다| 마감이다| 마감입니다)[.\s”"]*$/u.test(segment)
    ? heldOn(text.slice(start, found.start))
    : undefined;
  if (name !== undefined) {
    const end = withoutStop(text, start, at.end);
    return {
      happening: { end: end - found.end, words: name, isOccasion: false },
      start,
      end,
      told: end,
      described: name,
    };
  }
  // `4월에는 독서 행사를, 14일에는 장터를 연다`: both are opened.
  if (at.stop === at.end || !/[을를이가은는],\s*(?:또\s|이어\s)?$/u.test(segment)) return undefined;
  const later = findHappening(text.slice(at.stop, at.end), at.isAhead);
  if (!later) return undefined;
  const end = found.end + segment.replace(/,\s*(?:또\s|이어\s)?$/u, '').length;
  return { happening: { ...later, end: end - found.end }, start, end, told: end };
}

/** The verb that a sentence ends in, rather than one that describes a noun on the way to it. */
function mainHappening(segment: string, isAhead: boolean): Happening | undefined {
  const first = findHappening(segment, isAhead);
  if (!first || first.isOccasion || !isBeforeNoun(segment.slice(0, first.end))) return first;
  const later = findHappening(segment.slice(first.end));
  return later && !later.isOccasion ? { ...later, end: first.end + later.end } : first;
}

function isBeforeNoun(words: string): boolean {
  return /[은는한된린할될릴을온난연인운]$/u.test(words);
}

const helper =
  /^(?:\s(?:예정|계획|방침|것으로|것이라고|것|수|있|없|보|않|못|위해|전망|하기로|한다|했다|된다|됐다|전해|알려)[가-힣]*)+/u;

function firstLetter(text: string, from: number): number {
  const ahead = /^[\s,.]*(?:고|며)?[\s,]*/u.exec(text.slice(from))?.[0].length ?? 0;
  return from + ahead;
}

function withoutStop(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\s.,!?…”"’']+$/u, '').length;
}
