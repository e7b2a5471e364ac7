import type { Copy } from '../copy/copy.ts';
import type { Line, Words } from './line.ts';
import { wordsWithin } from './line.ts';
import { readMark } from './marks.ts';
import { isNamedQuote } from './read-label.ts';
import { splitJoined } from './split-joined.ts';

/** The lines of copy that hold words, each with the sign it opens with. A line whose breaks were lost becomes several. */
export function splitLines({ text, hints }: Copy): { lines: Line[]; lostBreaks: number } {
  const hintAt = new Map(hints.map(({ start, kind }) => [start, kind]));
  const lines: Line[] = [];
  let lostBreaks = 0;
  let blank = true;
  let at = 0;
  for (const raw of withLabels(text.split('\n'))) {
    const whole = wordsWithin({ text: raw, start: at, end: at + raw.length }, 0);
    at += raw.length + 1;
    if (whole.text === '') {
      blank = true;
      continue;
    }
    const hint = hintAt.get(whole.start);
    for (const [index, words] of splitJoined(whole).entries()) {
      if (index > 0) lostBreaks += 1;
      lines.push({ ...words, gap: index === 0 && blank, hint, ...readOpening(words, hint) });
    }
    blank = false;
  }
  return { lines, lostBreaks };
}

/** `입력` on a line of its own belongs to the moment below it. */
function withLabels(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && momentLabel.test(before) && /^\s*(?:19|20)\d\d\s?[-./년]/u.test(line))
      joined[joined.length - 1] = `${before}\n${line}`;
    else joined.push(line);
  }
  return joined;
}

const momentLabel =
  /^\s*(?:기사\s?)?(?:입력|등록|송고|승인|발행|수정|최종\s?수정|업데이트)(?:일시?|\s?시간)?\s*:?\s*$/u;

function readOpening(words: Words, hint: Line['hint']): Pick<Line, 'mark' | 'rest'> {
  const wrap = wraps.find(({ opens, closes }) => words.text.startsWith(opens) && words.text.endsWith(closes));
  const stars = wrap !== undefined && words.text.length > wrap.opens.length + wrap.closes.length;
  const inner = stars ? wordsWithin(words, wrap.opens.length, words.text.length - wrap.closes.length) : words;
  const mark = readMark(inner.text) ?? (isNamedQuote(inner.text) ? { name: 'quote' as const, length: 0 } : undefined);
  const bold = stars || hint === 'bold';
  const number = bold ? (/^\d{1,3}[.)]\s+/u.exec(inner.text)?.[0].length ?? 0) : 0;
  const length = mark?.length ?? number;
  return {
    mark: mark && mark.name !== 'quote' ? mark.name : bold ? 'bold' : mark?.name,
    rest: wordsWithin(inner, length),
  };
}

/** How a paste may keep that a whole line was bold. */
const wraps = [
  { opens: '**', closes: '**' },
  { opens: '<b>', closes: '</b>' },
  { opens: '<strong>', closes: '</strong>' },
];
