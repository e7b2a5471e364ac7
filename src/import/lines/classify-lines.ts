import { captionKind } from './caption-kind.ts';
import { classifyAlone, onlyAround } from './classify-alone.ts';
import { findQuestions, narration } from './find-questions.ts';
import type { Scheme } from './find-scheme.ts';
import { findScheme, leadIn } from './find-scheme.ts';
import { hasSentence } from './has-sentence.ts';
import type { ClassifiedLine, Line, LineKind } from './line.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { markMay } from './marks.ts';
import { openQuote } from './open-quote.ts';
import { readDateline } from './read-dateline.ts';
import { readLabel } from './read-label.ts';
import { isSpeakerLine } from './speaker-line.ts';

type Zone = 'head' | 'body' | 'exchange';

/** Says of every line what it is: first what can be said of it alone, then by the zone of the piece it stands in. */
export function classifyLines(lines: readonly Line[]): ClassifiedLine[] {
  const alone = lines.map(classifyAlone);
  const content = lines.filter((line, index) => alone[index] === undefined || onlyAround(line, alone[index]?.why));
  const scheme = findScheme(content);
  const nextOf = new Map(content.map((line, index) => [line, content[index + 1]]));
  const questions = findQuestions(content, scheme);
  const isQuestion = (line: Line) => questions.has(line);
  const lastQuestion = content.findLast(isQuestion)?.start ?? -1;
  const last = lines.findLastIndex(
    (line, index) => alone[index] === undefined && (hasSentence(line.text) || isQuestion(line)),
  );
  const after = alone.findIndex(
    (each, index) => index > last && (each?.kind === 'rights' || each?.why === '다른 기사'),
  );
  // Below the rights or `많이 본 뉴스`, where no sentence follows, are titles of other pieces.
  const tail = after === -1 ? lines.length : after;
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
    const kind =
      zone === 'head' && isSource(line)
        ? 'furniture'
        : sure && (zone === 'head' || !onlyAround(line, sure.why) || index > tail)
          ? sure.kind
          : zone !== 'head' && index > tail
            ? 'furniture'
            : place(line);
    const again = kind !== 'furniture' && isAgain(line, kind, kinds.get(line.text), previous);
    const classified: ClassifiedLine = again
      ? { ...line, kind: 'furniture', why: '두 번 나옴' }
      : {
          ...line,
          kind,
          ...(kind === 'furniture' ? { why: sure?.why ?? (zone === 'head' ? '매체나 면의 이름' : '다른 기사') } : {}),
        };
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

  function place(line: Line): LineKind {
    const next = nextOf.get(line);
    if (zone === 'head') return placeInHead(line, next);
    if (isQuestion(line)) return 'question';
    if (zone === 'exchange') return placeInExchange(line, next);
    return placeInBody(line, next);
  }

  function placeInHead(line: Line, next: Line | undefined): LineKind {
    const caption = captionKind(line, next, true);
    if (caption) return caption;
    if (line.hint === 'title') return titled ? 'deck' : 'headline';
    if (isQuestion(line) && (titled || line.mark === 'Q' || line.mark === '문')) {
      if (line.mark !== 'dash' || looksLikeQuestion(line.rest.text) || isAnswerMark(next)) return 'question';
    }
    const dateline = readDateline(line);
    const sentence = hasSentence(line.text);
    if (dateline || (titled && sentence)) return leadIn.test(line.text) ? 'lead-in' : 'body';
    if (kicker.test(line.text)) return 'kicker';
    if (!titled) return sentence && line.text.length > 60 ? 'body' : 'headline';
    if (previous?.kind === 'headline' && !line.gap && openQuote(previous.text, undefined)) return 'headline';
    if (isSpeakerLine(line.text)) return 'speaker';
    if (line.hint === 'heading') return 'deck';
    if (/^\[[가-힣A-Z ]{1,8}\]$/u.test(line.text) && !broadcast.test(line.text)) return 'furniture';
    if (isSectionHead(line)) return 'head';
    if (leadIn.test(line.text)) return 'lead-in';
    return line.text.length > 100 ? 'body' : 'deck';
  }

  function placeInBody(line: Line, next: Line | undefined): LineKind {
    const caption = captionKind(line, next, false);
    if (caption) return caption;
    if (isSectionHead(line)) return 'head';
    if (isSpeakerLine(line.text)) return 'speaker';
    if (leadIn.test(line.text) && next && isQuestion(next)) return 'lead-in';
    const bare = line.gap && next?.gap === true && line.text.length <= 30 && line.mark === undefined;
    return bare && /[.?!”"]$/u.test(previous?.text ?? '') && /[가-힣\d]$/u.test(line.text) && !hasSentence(line.text)
      ? 'head'
      : 'body';
  }

  function placeInExchange(line: Line, next: Line | undefined): LineKind {
    const asking = previous?.kind === 'question' || previous?.kind === 'question-more';
    const marked = (scheme && line.mark !== undefined && scheme.answers.has(line.mark)) || isRole(line, scheme);
    if (open !== undefined && !marked) return 'answer-more';
    if (marked && (line.mark !== 'quote' || readLabel(line.rest))) return 'answer';
    const caption = captionKind(line, next, false);
    if (caption && !asking) return caption;
    if (isSectionHead(line) && !(line.mark && scheme?.answers.has(line.mark))) return 'head';
    if (marked) return asking ? 'answer' : 'answer-more';
    if (
      asking &&
      line.mark === undefined &&
      scheme &&
      scheme.answers.size > 0 &&
      !scheme.plain &&
      !scheme.answers.has('quote')
    )
      return 'question-more';
    if (asking) {
      const more = !line.gap && line.mark === undefined && isAnswerMark(next) && line.text.length < 120;
      return more ? 'question-more' : 'answer';
    }
    if (previous?.kind === 'head' && lastQuestion < line.start) return 'body';
    return line.start > lastQuestion && isNarration(line) ? 'body' : 'answer-more';
  }

  /** The name of the paper by itself. */
  function isSource({ text, hint }: Line): boolean {
    if (text.length > 12 || !/^[가-힣A-Za-z0-9]+$/u.test(text) || hint === 'title') return false;
    return (
      sources.includes(text) ||
      /^[가-힣A-Z0-9]+(?:일보|신문|뉴스|통신|경제|방송|타임스|데일리|투데이|저널|닷컴)$/u.test(text)
    );
  }

  function isAnswerMark(line: Line | undefined): boolean {
    return line?.mark !== undefined && line.mark !== scheme?.question && scheme?.answers.has(line.mark) === true;
  }

  /** After the last answer the newsroom speaks again: in a piece that quotes its answers, wherever no quote opens. */
  function isNarration(line: Line): boolean {
    if (scheme && !scheme.plain && scheme.answers.has('quote') && scheme.answers.size === 1) {
      return line.mark !== 'quote' && line.gap;
    }
    return line.gap && narration.test(line.text);
  }
}

const kicker = /^[[<〈【(]?\s?(?:단독\s?|서면\s?|특별\s?)?인터뷰\s?[\]>〉】)]?$/u;
const broadcast = /^\[(?:앵커|리포트|기자|인터뷰|답변|녹취|질문)\]$/u;

function isRole(line: Line, scheme: Scheme | undefined): boolean {
  return scheme?.question === 'roles' && readLabel(line.rest) !== undefined;
}

function isSectionHead(line: Line): boolean {
  if (line.hint === 'heading') return true;
  if (/^\[[가-힣A-Z ]{1,8}\]$/u.test(line.text)) return true;
  return (
    markMay(line.mark, 'head') && line.rest.text.length <= 50 && line.rest.text !== '' && !/다\.$/u.test(line.text)
  );
}

/** A line that says again what stands above it: a title anywhere, a paragraph only right below itself. */
function isAgain(
  line: Line,
  kind: LineKind,
  first: LineKind | undefined,
  previous: ClassifiedLine | undefined,
): boolean {
  if (first === undefined) return false;
  if (['headline', 'deck', 'caption', 'speaker', 'byline', 'rights', 'dateline', 'time'].includes(first)) {
    return kind === first || kind === 'deck' || kind === 'body';
  }
  return line.text.length > 30 && previous?.text === line.text;
}
