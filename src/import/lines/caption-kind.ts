import { hasSentence } from './has-sentence.ts';
import type { Line } from './line.ts';
import { markMay } from './marks.ts';
import type { Place } from './place.ts';
import { readCaption } from './read-caption.ts';
import { readLabel } from './read-label.ts';

/** Whether a line is a caption, or only the credit of one; `head`: above the text of the piece, where more is needed to be text. */
export function captionKind(
  line: Line,
  { next, below, titled }: Pick<Place, 'next' | 'below' | 'titled'>,
  head: boolean,
): 'caption' | 'credit' | undefined {
  const caption = readCaption(line);
  if (!caption) return undefined;
  if (caption.text.text === '') return 'credit';
  const credit = head && titled && below && readCaption(below);
  if (credit && credit.text.text === '' && credit.sure) return 'caption';
  if (line.hint === 'caption') return 'caption';
  if (caption.sure) return 'caption';
  const shows = /(?:있다|모습|모습이다|보인다)\.?$/u.test(caption.text.text);
  if (markMay(line.mark, 'caption') && line.mark !== '△' && shows && !readLabel(line.rest)) return 'caption';
  const twice = next?.text === line.text && line.text.length > 15 && hasSentence(line.text);
  if (shows && (twice || (caption.parts.length > 0 && (head || /고 있다\.$/u.test(caption.text.text)))))
    return 'caption';
  return head && twice ? 'caption' : undefined;
}
