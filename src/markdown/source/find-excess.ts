/** Lists and quotes inside one another. */
const deepest = 50;

/** Signs of emphasis, links and pictures in one paragraph, or in one table. */
const most = { paragraph: 1000, table: 10_000 };

/** Backticks in a row. */
const longest = 50;

/**
 * Where a text asks more of a reader of Markdown than any page needs, counted from 1: what is nested without end, and
 * very many signs in one paragraph, take it a time that grows with their square. It is found without reading the text
 * as Markdown, in a time that grows with its length.
 */
export function findExcess(text: string): { line: number; column: number; message: string } | undefined {
  let block: Block = { isTable: true, isList: false, marks: 0 };
  for (const [index, line] of text.split('\n').entries()) {
    const [opening = ''] = opens.exec(line) ?? [];
    const ticks = line.search(longRow);
    block = continued(block, line, opening);
    const allowed = block.isTable ? most.table : most.paragraph;
    if (depthOf(opening) > deepest) return { line: index + 1, column: 1, message: tooDeep };
    if (ticks >= 0) return { line: index + 1, column: ticks + 1, message: tooLong };
    if (block.marks > allowed) return { line: index + 1, column: 1, message: block.isTable ? tooFull : tooMany };
  }
  return undefined;
}

const tooDeep = `목록과 인용은 ${deepest}겹까지 겹칠 수 있습니다. 겹친 것을 줄이세요`;
const tooLong = `역따옴표는 ${longest}개까지 이어 쓸 수 있습니다. 줄이거나 지우세요`;
const tooMany = `강조와 링크의 표시(\`*\`, \`_\`, \`~~\`, \`[\`)는 한 문단에 ${most.paragraph}개까지 쓸 수 있습니다. 빈 줄로 문단을 나누세요`;
const tooFull = `강조와 링크의 표시는 한 표에 ${most.table}개까지 쓸 수 있습니다. 표를 나누세요`;

/** Lines that are read in one go. They may be a table as long as each of them begins with `|`. */
interface Block {
  isTable: boolean;
  /** Whether it began as an item: then the next number begins another. */
  isList: boolean;
  marks: number;
}

// Spaces, `>` and the signs of lists before the words.
const opens = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/;
const longRow = new RegExp(`\`{${longest + 1}}`);
// `_` within a word is no sign.
const marks = /\*+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])|~~|\[/gu;

function continued({ isTable, isList, marks: before }: Block, line: string, opening: string): Block {
  const words = line.slice(opening.length);
  const found = words.match(marks)?.length ?? 0;
  const isItem = isList ? /[-+*.)]/.test(opening) : /[-+*]|(?<!\d)1[.)]/.test(opening);
  const isRow = words === '' || words.startsWith('|');
  if (isItem || words === '' || /^#{1,6}[ \t]/.test(words)) return { isTable: isRow, isList: isItem, marks: found };
  return { isTable: isTable && isRow, isList, marks: before + found };
}

// Spaces alone nest nothing: what they stand before does.
function depthOf(opening: string): number {
  const signs = opening.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const spaces = opening.replaceAll('\t', '    ').match(/ /g)?.length ?? 0;
  return signs === 0 ? 0 : signs + Math.floor(Math.max(0, spaces - signs) / 2);
}
