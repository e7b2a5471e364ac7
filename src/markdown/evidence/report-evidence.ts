import type { VFile } from 'vfile';
import type { Mark } from '../manuscript.ts';
import { report } from '../report.ts';
import { lineOf, normalizeQuote, type Place } from './find-quote.ts';
import { nearestText } from './nearest-text.ts';
import type { TextBlock } from './text-block.ts';

/** Words that are like a quote differ from it in fewer of its characters than this. */
const likeness = 0.6;

/** Says at the event's own file that its quote stands nowhere in the text, and what comes nearest. */
export function reportMissing({ quote, place }: Mark, blocks: TextBlock[], file: VFile): void {
  const wanted = normalizeQuote(quote);
  const [nearest] = blocks
    .map((block) => ({ line: block.node.position?.start.line, ...nearestText(wanted, block.words) }))
    .sort((a, b) => a.distance - b.distance);
  const isLike = nearest !== undefined && nearest.distance < wanted.length * likeness;
  report(file, 'evidence-missing', place, {
    expected: `근거는 \`${file.path}\`의 한 문단 안에 그대로 있어야 합니다`,
    received: `\`${wanted}\``,
    mend: isLike
      ? `가장 가까운 말은 ${nearest.line}행의 \`${nearest.text}\`입니다. 그 글의 말 그대로 옮기세요`
      : '비슷한 말도 없습니다. `in`이 그 글이 맞는지 보세요',
  }).file = place.file;
}

/** Says at the event's own file that its quote stands in the text more than once, and on which lines. */
export function reportAmbiguous({ quote, place }: Mark, places: Place[], file: VFile): void {
  const lines = places.map((each) => `${lineOf(each)}행`).join(', ');
  report(file, 'evidence-ambiguous', place, {
    expected: `근거는 \`${file.path}\`에 한 번만 나와야 합니다`,
    received: `${places.length}번 나오는 \`${normalizeQuote(quote)}\`(${lines})`,
    mend: '앞뒤 말을 더 옮겨 하나로 정하세요',
  }).file = place.file;
}
