/** The signs that open a line, and what they may stand for: a question, an answer, a section head, an item, a caption. */
export const marks = [
  { name: 'Q', pattern: /^[[<(]?[QＱ]\d{0,3}[\])>]?(?:\s*[.:．)]\s*|\s+(?=\S)|$)/u, question: true },
  {
    name: 'A',
    pattern: /^[[<(]?[AＡ]\d{0,3}[\])>]?(?:\s*[.:．)]\s*|\s+(?=\S)(?!씨|군|양|사 |업체|교수)|$)/u,
    answer: true,
  },
  {
    name: '문',
    pattern: /^(?:[[<(](?:문|질문)\s?\d{0,3}[\])>]\s*|\[앵커\]$|(?:문|질문)\s*\d{0,3}\s*(?:[:.：)]\s*|$))/u,
    question: true,
  },
  {
    name: '답',
    pattern: /^(?:[[<(](?:답|답변)\s?\d{0,3}[\])>]\s*|(?:답|답변)\s*\d{0,3}\s*(?:[:.：)]\s*|$))/u,
    answer: true,
  },
  { name: 'dash', pattern: /^(?:-{1,3}|[―–—‒‐−ㅡ─]{1,2})\s*(?=\S)/u, question: true },
  { name: '▷', pattern: /^[▷▹]\s*/u, question: true, answer: true },
  { name: '▶', pattern: /^[▶►▸]\s*/u, question: true, answer: true },
  { name: '▲', pattern: /^▲\s*/u, answer: true, caption: true },
  { name: '△', pattern: /^△\s*/u, question: true, answer: true, caption: true },
  { name: '◇', pattern: /^◇\s*/u, question: true, answer: true, head: true },
  { name: '◆', pattern: /^◆\s*/u, question: true, answer: true, head: true },
  { name: '■', pattern: /^■\s*/u, question: true, answer: true, head: true },
  { name: '□', pattern: /^□\s*/u, question: true, answer: true, head: true },
  { name: '●', pattern: /^[●•]\s*/u, question: true, answer: true, head: true },
  { name: '○', pattern: /^[○◦]\s*/u, answer: true, head: true },
  { name: '◎', pattern: /^[◎★☆※▣◈❖]\s*/u, head: true },
  { name: '▽', pattern: /^▽\s*/u, answer: true, caption: true },
  { name: '①', pattern: /^[①-⑳]\s*/u, head: true },
  { name: '▼', pattern: /^[▼◀◁↑↓←]\s*/u, caption: true },
  { name: '=', pattern: /^[=＝]{1,2}\s*(?=\S)/u, answer: true },
  { name: 'number', pattern: /^\d{1,2}[.)]\s+(?=\S)/u, question: true },
  { name: '·', pattern: /^[·ㆍ‧∙・]\s*/u },
  // Any other sign that a paper may have chosen for its questions.
  {
    name: '→',
    pattern: /^(?:→|[^\p{L}\p{M}\p{N}\s“”"'‘’`()[\]{}<>《》〈〉「」『』【】#*_+@$%.,…]\uFE0F?)\s*(?=\S)/u,
    question: true,
    caption: true,
  },
  { name: 'quote', pattern: /^(?=[“"”])/u, answer: true },
  // A whole line, which `readMark` looks at by itself.
  { name: 'bold', pattern: /^(?!)/u, question: true, head: true },
] as const satisfies readonly Mark[];

export type MarkName = (typeof marks)[number]['name'];

export interface Mark {
  name: string;
  pattern: RegExp;
  question?: true;
  answer?: true;
  head?: true;
  caption?: true;
}

/** The sign that words open with, and how much of them it takes, blanks included. */
export function readMark(text: string): { name: MarkName; length: number } | undefined {
  const start = text.slice(0, 16);
  for (const { name, pattern } of marks) {
    const length = pattern.exec(start)?.[0].length;
    if (length !== undefined) return { name, length };
  }
  return undefined;
}

/** What lines that open with a sign may be. */
export function markMay(name: MarkName | undefined, be: 'question' | 'answer' | 'head' | 'caption'): boolean {
  const mark: Mark | undefined = marks.find((each) => each.name === name);
  return mark?.[be] === true;
}
