import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import { report } from '../report.ts';
import { written } from '../source/written.ts';
import { findAll } from '../tree/find-all.ts';

/**
 * The levels of headings are the outline of the text: none is skipped, and the page has the title already.
 * In interviews `#` groups questions and `##` is a question.
 *
 *     # 제목         heading-level, but in interviews
 *     ## 가          <h2>
 *     #### 나        heading-level
 *     글↵---         heading-level
 */
export function checkLevels() {
  return (tree: Root, file: VFile): void => {
    const lowest = fileData(file).manuscript.kind === 'interview' ? 1 : 2;
    let previous = 1;
    for (const heading of findAll(tree, 'heading')) {
      if (!written(file, heading).startsWith('#')) reportUnderlined(file, heading);
      const advice = adviceFor(heading, tree.children.includes(heading), lowest, previous);
      if (advice) report(file, 'heading-level', heading, { ...advice, received: `\`${'#'.repeat(heading.depth)}\`` });
      previous = heading.depth;
    }
  };
}

// `---` under a paragraph is meant to divide, and would make the paragraph a heading.
function reportUnderlined(file: VFile, heading: Heading): void {
  report(file, 'heading-level', heading, {
    expected: '제목은 `## 제목`처럼 `#`으로 써야 합니다',
    received: '문단 바로 아래의 `---`나 `===`',
    mend: '가르는 줄이라면 그 위에 빈 줄을 넣으세요',
  });
}

function adviceFor({ depth }: Heading, isTopLevel: boolean, lowest: number, previous: number) {
  if (!isTopLevel)
    return { expected: '제목은 인용이나 목록 밖에 있어야 합니다', mend: '밖으로 꺼내거나 굵은 글씨로 쓰세요' };
  if (depth < lowest) return { expected: '본문의 제목은 `##`부터 시작해야 합니다', mend: '`#`를 하나 더 쓰세요' };
  if (depth <= previous + 1) return undefined;
  return { expected: '제목의 단계는 하나씩 내려가야 합니다', mend: `\`${'#'.repeat(previous + 1)}\`로 쓰세요` };
}
