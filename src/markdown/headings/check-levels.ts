import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import { report } from '../report.ts';
import { findAll } from '../tree/find-all.ts';

/**
 * The levels of headings are the outline of the text: none is skipped, and the page has the title already.
 * In interviews `#` groups questions and `##` is a question.
 *
 *     # 제목         heading-level, but in interviews
 *     ## 가          <h2>
 *     #### 나        heading-level
 */
export function checkLevels() {
  return (tree: Root, file: VFile): void => {
    const lowest = fileData(file).manuscript.kind === 'interview' ? 1 : 2;
    let previous = 1;
    for (const heading of findAll(tree, 'heading')) {
      const advice = adviceFor(heading, tree.children.includes(heading), lowest, previous);
      if (advice) report(file, 'heading-level', heading, { ...advice, received: `\`${'#'.repeat(heading.depth)}\`` });
      previous = heading.depth;
    }
  };
}

function adviceFor({ depth }: Heading, isTopLevel: boolean, lowest: number, previous: number) {
  if (!isTopLevel)
    return { expected: '제목은 인용이나 목록 밖에 있어야 합니다', mend: '밖으로 꺼내거나 굵은 글씨로 쓰세요' };
  if (depth < lowest) return { expected: '본문의 제목은 `##`부터 시작해야 합니다', mend: '`#`를 하나 더 쓰세요' };
  if (depth <= previous + 1) return undefined;
  return { expected: '제목의 단계는 하나씩 내려가야 합니다', mend: `\`${'#'.repeat(previous + 1)}\`로 쓰세요` };
}
