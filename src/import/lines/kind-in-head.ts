import { captionKind } from './caption-kind.ts';
import { leadIn } from './find-scheme.ts';
import { hasSentence } from './has-sentence.ts';
import { isKicker } from './kicker.ts';
import type { Line, LineKind } from './line.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { openQuote } from './open-quote.ts';
import type { Place } from './place.ts';
import { isAnswerMark } from './place.ts';
import { readDateline } from './read-dateline.ts';
import { isSectionHead } from './section-head.ts';
import { isSpeakerLine } from './speaker-line.ts';

/** What a line above the text of a piece is. */
export function kindInHead(line: Line, place: Place): LineKind {
  const { next, previous, titled, scheme } = place;
  const caption = captionKind(line, place, true);
  if (caption) return caption;
  if (line.hint === 'title') return titled ? 'deck' : 'headline';
  if (place.isQuestion(line) && (titled || line.mark === 'Q' || line.mark === '문')) {
    if (line.mark !== 'dash' || looksLikeQuestion(line.rest.text) || isAnswerMark(next, scheme)) return 'question';
  }
  const dateline = readDateline(line);
  const sentence = hasSentence(line.text);
  if (dateline || (titled && sentence)) return leadIn.test(line.text) ? 'lead-in' : 'body';
  if (isKicker(line.text)) return 'kicker';
  if (!titled) return placeTitle(line, sentence, next);
  if (previous?.kind === 'headline' && !line.gap && openQuote(previous.text, undefined)) return 'headline';
  if (isSpeakerLine(line.text)) return 'speaker';
  if (line.hint === 'heading') return 'deck';
  if (/^\[[가-힣A-Z ]{1,8}\]$/u.test(line.text) && !broadcast.test(line.text)) return 'furniture';
  if (isSectionHead(line)) return 'head';
  if (leadIn.test(line.text)) return 'lead-in';
  return line.text.length > 100 ? 'body' : 'deck';
}

/** Hardly a headline has less than nine characters: above a longer line a short one names a page or a button. */
function placeTitle(line: Line, sentence: boolean, next: Line | undefined): LineKind {
  if (sentence && line.text.length > 60) return 'body';
  return line.text.length < 9 &&
    !/다$/.test(line.text) &&
    next !== undefined &&
    next.text.length > 14 &&
    !hasSentence(next.text)
    ? 'furniture'
    : 'headline';
}

const broadcast = /^\[(?:앵커|리포트|기자|인터뷰|답변|녹취|질문)\]$/u;
