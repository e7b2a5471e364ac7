import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { replaceEach } from '../tree/replace-each.ts';

/**
 * HTML in Markdown, comments too, is the writer's mistake: nothing of it reaches the page.
 *
 *     글 <b>굵게</b>       raw-html
 */
export function rejectHtml() {
  return (tree: Root, file: VFile): void => {
    replaceEach(tree, 'html', (node) => {
      report(file, 'raw-html', node, {
        expected: 'HTML은 쓸 수 없습니다',
        received: `\`${node.value.split('\n', 1)[0]}\``,
        mend: 'Markdown으로 바꾸거나, 글자 그대로 보이려면 `<` 앞에 `\\`를 붙이세요',
      });
      return [];
    });
  };
}
