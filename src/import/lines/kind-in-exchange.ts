import { captionKind } from './caption-kind.ts';
import { narration } from './find-questions.ts';
import type { Scheme } from './find-scheme.ts';
import type { Line, LineKind } from './line.ts';
import type { Place } from './place.ts';
import { isAnswerMark } from './place.ts';
import { opensBracketedSpeech, opensLabelledQuote, readLabel } from './read-label.ts';
import { isSectionHead } from './section-head.ts';

/** What a line below the first question is. */
export function kindInExchange(line: Line, place: Place): LineKind {
  const { next, previous, open, scheme, lastQuestion } = place;
  const asking = previous?.kind === 'question' || previous?.kind === 'question-more';
  const marked = (scheme && line.mark !== undefined && scheme.answers.has(line.mark)) || isRole(line, scheme);
  if (opensLabelledQuote(line.rest.text) || opensBracketedSpeech(line.text)) return 'answer';
  // `[앵커]` on a line of its own, above what the anchor asks.
  if (askerAlone.test(line.text) && next !== undefined && place.isQuestion(next)) return 'furniture';
  if (open !== undefined && !marked) return 'answer-more';
  if (marked && (line.mark !== 'quote' || readLabel(line.rest))) return 'answer';
  const caption = captionKind(line, place, false);
  if (caption && !asking) return caption;
  if (isSectionHead(line) && !(line.mark && scheme?.answers.has(line.mark))) return 'head';
  if (marked) return asking ? 'answer' : 'answer-more';
  if (asking && line.mark === undefined && isAlwaysMarked(scheme)) return 'question-more';
  if (asking) {
    const more = !line.gap && line.mark === undefined && isAnswerMark(next, scheme) && line.text.length < 120;
    return more ? 'question-more' : 'answer';
  }
  if (previous?.kind === 'head' && lastQuestion < line.start) return 'body';
  return line.start > lastQuestion && isNarration(line, scheme) ? 'body' : 'answer-more';
}

const askerAlone = /^(?:\[(?:앵커|기자|진행자)\]|◀\s?앵커\s?▶)$/u;

function isRole(line: Line, scheme: Scheme | undefined): boolean {
  return scheme?.question === 'roles' && readLabel(line.rest) !== undefined;
}

/** Every answer opens with a sign of its own. */
function isAlwaysMarked(scheme: Scheme | undefined): boolean {
  return scheme !== undefined && scheme.answers.size > 0 && !scheme.plain && !scheme.answers.has('quote');
}

/** After the last answer the newsroom speaks again: in a piece that quotes its answers, wherever no quote opens. */
function isNarration(line: Line, scheme: Scheme | undefined): boolean {
  if (scheme && !scheme.plain && scheme.answers.has('quote') && scheme.answers.size === 1) {
    return line.mark !== 'quote' && line.gap;
  }
  return line.gap && narration.test(line.text);
}
