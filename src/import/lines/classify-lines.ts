import { classifyAlone, onlyAround } from './classify-alone.ts';
import { editorsNotes } from './editors-note.ts';
import { findQuestions } from './find-questions.ts';
import { findScheme } from './find-scheme.ts';
import { kindInBody } from './kind-in-body.ts';
import { kindInExchange } from './kind-in-exchange.ts';
import { kindInHead } from './kind-in-head.ts';
import type { ClassifiedLine, Line, LineKind } from './line.ts';
import { openQuote } from './open-quote.ts';
import type { Place } from './place.ts';
import { isSaidAgain } from './said-again.ts';
import { isSourceName } from './source-name.ts';
import { tailFrom } from './tail.ts';

type Zone = 'head' | 'body' | 'exchange';

/** Says of every line what it is: first what can be said of it alone, then by the zone of the piece it stands in. */
export function classifyLines(lines: readonly Line[]): ClassifiedLine[] {
  const notes = editorsNotes(lines);
  const alone = lines.map((line) =>
    notes.has(line) ? { kind: 'furniture' as const, why: '편집자 주' } : classifyAlone(line),
  );
  const content = lines.filter((line, index) => alone[index] === undefined || onlyAround(line, alone[index]?.why));
  const scheme = findScheme(content);
  const nextOf = new Map(content.map((line, index) => [line, content[index + 1]]));
  const questions = findQuestions(content, scheme);
  const isQuestion = (line: Line) => questions.has(line);
  const lastQuestion = content.findLast(isQuestion)?.start ?? -1;
  const tail = tailFrom(lines, alone, isQuestion);
  const sources = lines
    .filter((_, index) => alone[index]?.kind === 'rights' || alone[index]?.kind === 'dateline')
    .map(({ text }) => text)
    .join(' ');
  const kinds = new Map<string, LineKind>();
  const done: ClassifiedLine[] = [];
  let zone: Zone = 'head';
  let open: string | undefined;
  let previous: ClassifiedLine | undefined;
  let titled = false;

  for (const [index, line] of lines.entries()) {
    const sure = alone[index];
    const isAfter = zone !== 'head' && index > tail;
    const kind = kindOf(line, isAfter, sure);
    const again = kind !== 'furniture' && isSaidAgain(line, kind, kinds.get(line.text), previous);
    const why = again ? '두 번 나옴' : (sure?.why ?? (zone === 'head' ? '매체나 면의 이름' : '다른 기사'));
    const classified: ClassifiedLine =
      again || kind === 'furniture'
        ? { ...line, kind: 'furniture', why }
        : { ...line, kind, ...(kind === 'question' && scheme?.question === 'roles' && { namesAsker: true }) };
    done.push(classified);
    if (again) continue;
    kinds.set(line.text, kind);
    if (kind === 'furniture' || kind === 'time') continue;
    previous = classified;
    if (kind === 'headline') titled = true;
    if (kind === 'body' || kind === 'lead-in') zone = 'body';
    if (kind === 'question') zone = 'exchange';
    if (kind === 'question') open = undefined;
    if (kind === 'answer' || kind === 'answer-more') open = openQuote(line.rest.text, open);
  }
  return done;

  function kindOf(line: Line, isAfter: boolean, sure: ReturnType<typeof classifyAlone>): LineKind {
    if (zone === 'head' && isSourceName(line, sources)) return 'furniture';
    if (sure && (zone === 'head' || isAfter || !onlyAround(line, sure.why))) return sure.kind;
    return isAfter ? 'furniture' : place(line);
  }

  function place(line: Line): LineKind {
    const next = nextOf.get(line);
    const below = next?.text === line.text ? nextOf.get(next) : next;
    const at: Place = { next, below, previous, titled, open, scheme, isQuestion, lastQuestion };
    if (zone === 'head') return kindInHead(line, at);
    if (isQuestion(line)) return 'question';
    return zone === 'exchange' ? kindInExchange(line, at) : kindInBody(line, at);
  }
}
