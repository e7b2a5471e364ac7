import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { findAll } from '../tree/find-all.ts';

/**
 * A row with more cells than the table has columns would lose the rest.
 *
 *     | 가 | 나 |
 *     |----|----|
 *     | 1  | `2|3` |        table-cells: the bar divides the code too
 */
export function checkCells() {
  return (tree: Root, file: VFile): void => {
    for (const {
      children: [head, ...rows],
    } of findAll(tree, 'table')) {
      const columns = head?.children.length ?? 0;
      for (const row of rows) {
        const lost = row.children[columns];
        if (!lost) continue;
        report(file, 'table-cells', lost, {
          expected: `표의 한 줄은 머리줄과 같은 ${columns}칸이어야 합니다`,
          received: `${row.children.length}칸`,
          mend: '칸을 줄이거나, 글자 `|`는 `\\|`로 쓰세요',
        });
      }
    }
  };
}
