import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { findUnescaped } from '../source/find-unescaped.ts';

/**
 * A link or a picture that Markdown could not read would be printed with its brackets.
 *
 *     ![광장](꽃 시계.jpg)          unclear-link: a space in the address
 *     [글](https://example.org     unclear-link: never closed
 */
export function rejectBrokenLinks() {
  return (tree: Root, file: VFile): void => {
    for (const { place } of findUnescaped(tree, file, /\]\(/g)) {
      report(file, 'unclear-link', place, {
        expected: '링크와 사진은 `[글](주소)`, `![설명](사진.jpg)`처럼 괄호가 닫히고 주소에 빈칸이 없어야 합니다',
        received: '링크가 되지 못한 `](`',
        mend: '괄호를 닫고, 이름에 빈칸이 있으면 `(<사진 이름.jpg>)`처럼 꺾쇠로 감싸세요',
      });
    }
  };
}
