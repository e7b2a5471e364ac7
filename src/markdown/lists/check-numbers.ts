import type { List, ListItem, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { written } from '../source/written.ts';
import { findAll } from '../tree/find-all.ts';

/**
 * HTML numbers a list by itself, so a number that does not follow would be printed as another. All items alike
 * (`1.` `1.` `1.`) is the old way to leave the counting to Markdown.
 *
 *     1. 가
 *     12. 3 비상계엄        list-number: it would be printed as 2
 */
export function checkNumbers() {
  return (tree: Root, file: VFile): void => {
    for (const list of findAll(tree, 'list')) {
      if (!list.ordered) continue;
      const numbers = list.children.map((item) => numberOf(item, file));
      if (numbers.every((number) => number === numbers[0])) continue;
      const index = numbers.findIndex((number, at) => number !== shown(list, at));
      const item = list.children[index];
      if (item) reportNumber(file, item, numbers[index], shown(list, index));
    }
  };
}

function numberOf(item: ListItem, file: VFile): number {
  return Number.parseInt(written(file, item), 10);
}

function shown(list: List, index: number): number {
  return (list.start ?? 1) + index;
}

function reportNumber(file: VFile, item: ListItem, received: number | undefined, expected: number): void {
  report(file, 'list-number', item, {
    expected: `목록의 번호는 차례로 이어져야 합니다(여기는 \`${expected}.\`)`,
    received: `\`${received}.\``,
    mend: `번호를 고치고, 목록이 아니라 날짜 같은 글이면 \`${received}\\.\`처럼 쓰세요`,
  });
}
