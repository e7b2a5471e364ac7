import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { findUnescaped } from '../source/find-unescaped.ts';

/**
 * `**` and `__` that made nothing bold would be printed as they are.
 *
 *     **굵은 글          literal-asterisks
 *     김\*\* 씨          <p>김** 씨</p>
 */
export function rejectLiteralAsterisks() {
  return (tree: Root, file: VFile): void => {
    for (const { text, place } of findUnescaped(tree, file, /\*{2,}|_{2,}/g)) {
      report(file, 'literal-asterisks', place, {
        expected: '굵은 글씨는 `**글**`처럼 앞뒤가 짝이 맞고 안쪽에 빈칸이 없어야 합니다',
        received: `짝이 없는 \`${text}\``,
        mend: `글자 그대로 쓰려면 \`${text.replaceAll(/./g, '\\$&')}\`로 쓰세요`,
      });
    }
  };
}
