import { captionKind } from './caption-kind.ts';
import { leadIn } from './find-scheme.ts';
import { hasSentence } from './has-sentence.ts';
import type { Line, LineKind } from './line.ts';
import type { Place } from './place.ts';
import { isSectionHead } from './section-head.ts';
import { isSpeakerLine } from './speaker-line.ts';

/** What a line of the running text is. */
export function kindInBody(line: Line, place: Place): LineKind {
  const { next, previous, isQuestion } = place;
  const caption = captionKind(line, place, false);
  if (caption) return caption;
  if (isSectionHead(line)) return 'head';
  if (isSpeakerLine(line.text)) return 'speaker';
  if (leadIn.test(line.text) && next && isQuestion(next)) return 'lead-in';
  const bare = line.gap && next?.gap === true && line.text.length <= 30 && line.mark === undefined;
  return bare && /[.?!”"]$/u.test(previous?.text ?? '') && /[가-힣\d]$/u.test(line.text) && !hasSentence(line.text)
    ? 'head'
    : 'body';
}
