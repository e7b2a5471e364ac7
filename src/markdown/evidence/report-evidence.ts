import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import type { Mark, Speaker } from '../manuscript.ts';
import { report } from '../report.ts';
import { findQuote, lineOf, normalizeQuote, type Place } from './find-quote.ts';
import { nearestText } from './nearest-text.ts';
import type { TextBlock } from './text-block.ts';

/** Words that are like a quote differ from it in fewer of its characters than this. */
const likeness = 0.6;

/** How many characters before and behind a place are shown, and for how many places. */
const around = 12;
const shown = 4;

/** Says at the event's own file that its quote stands nowhere in the text, and what comes nearest. */
export function reportMissing({ quote, place }: Mark, blocks: TextBlock[], file: VFile): void {
  const wanted = normalizeQuote(quote);
  report(file, 'evidence-missing', place, {
    expected: `근거는 \`${file.path}\`의 한 문단 안에 그대로 있어야 합니다`,
    received: `\`${wanted}\``,
    mend: mendMissing(wanted, blocks, fileData(file).manuscript.speakers),
  }).file = place.file;
}

function mendMissing(wanted: string, blocks: TextBlock[], speakers: readonly Speaker[]): string {
  const asSeen = withoutSigns(wanted);
  const speaker = speakers.find(({ label }) => asSeen.startsWith(`${label} `));
  const said = speaker ? asSeen.slice(speaker.label.length).trim() : asSeen;
  const meant = [asSeen, said].find((words) => words !== wanted && findQuote(words, blocks).length > 0);
  if (meant !== undefined) {
    return `근거는 글에서 보이는 말로 찾으며, Markdown의 기호와 답하는 사람의 이름은 넣지 않습니다. \`${meant}\`로 쓰세요`;
  }
  const [nearest] = blocks
    .map((block) => ({ line: block.node.position?.start.line, ...nearestText(wanted, block.words) }))
    .filter(({ distance }) => distance < wanted.length)
    .sort((a, b) => a.distance - b.distance);
  if (!nearest) return '비슷한 말도 없습니다. `in`이 그 글이 맞는지 보세요';
  const where = `가장 가까운 말은 ${nearest.line}행의 \`${nearest.text}\`입니다`;
  return nearest.distance < wanted.length * likeness
    ? `${where}. 그 글의 말 그대로 옮기세요`
    : `비슷하지 않지만 ${where}. \`in\`이 그 글이 맞는지 보세요`;
}

// What a writer copies with the words: of a link its text is seen, of emphasis and escapes nothing.
function withoutSigns(quote: string): string {
  return quote
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|__|~~|(?<!\\)[*`]|\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/^(?:#+|>|-|\d+\.) /, '')
    .trim();
}

/** Says at the event's own file that its quote stands in the text more than once, and among which words. */
export function reportAmbiguous({ quote, place }: Mark, places: Place[], file: VFile): void {
  const where = places.slice(0, shown).map((each) => `${lineOf(each)}행 \`${wordsAround(each)}\``);
  report(file, 'evidence-ambiguous', place, {
    expected: `근거는 \`${file.path}\`에 한 번만 나와야 합니다`,
    received: `${places.length}번 나오는 \`${normalizeQuote(quote)}\`(${where.join(', ')}${places.length > shown ? ', …' : ''})`,
    mend: '앞뒤 말을 더 옮겨 하나로 정하세요',
  }).file = place.file;
}

function wordsAround({ block: { raw }, from, to }: Place): string {
  const before = [...raw.slice(0, from)];
  const behind = [...raw.slice(to)];
  const start = `${before.length > around ? '…' : ''}${before.slice(-around).join('')}`;
  const end = `${behind.slice(0, around).join('')}${behind.length > around ? '…' : ''}`;
  return start + raw.slice(from, to) + end;
}
