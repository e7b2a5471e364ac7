import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { written } from '../source/written.ts';
import { findAll } from '../tree/find-all.ts';

/**
 * A paragraph whose first line is indented, as Korean paragraphs are on paper, would become program code.
 *
 *     ····들여 쓴 문단       indented-paragraph
 */
export function rejectIndented() {
  return (tree: Root, file: VFile): void => {
    for (const code of findAll(tree, 'code')) {
      if (/^\s*(?:`|~)/.test(written(file, code))) continue;
      report(file, 'indented-paragraph', code, {
        expected: '문단은 줄의 맨 앞에서 시작해야 합니다',
        received: '빈칸 네 개나 탭으로 들여 쓴 줄',
        mend: '앞의 빈칸을 지우세요. 컴퓨터 코드라면 위아래를 백틱 세 개 줄로 감싸세요',
      });
    }
  };
}
