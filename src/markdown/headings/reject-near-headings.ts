import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { findUnescaped } from '../source/find-unescaped.ts';

/**
 * What was meant as a heading and would be printed as it is: a question could vanish in the answer before it.
 *
 *     ##붙임                heading-level: a space is missing
 *     ＃＃ 제목              heading-level: not the sign of the keyboard
 *     글 {#id}              heading-id: not in a heading
 */
export function rejectNearHeadings() {
  return (tree: Root, file: VFile): void => {
    for (const { text, place } of findUnescaped(tree, file, /^(?:#{2,6}(?=[^\s#])|＃+)/gm)) {
      report(file, 'heading-level', place, {
        expected: '제목은 `#`과 글 사이에 빈칸이 있어야 합니다',
        received: `\`${text}\``,
        mend: '`## 제목`처럼 쓰세요',
      });
    }
    for (const { text, place } of findUnescaped(tree, file, /\{#[^{}\s]*\}/g)) {
      report(file, 'heading-id', place, {
        expected: '`{#이름}`은 `## 제목 {#이름}`처럼 제목의 끝에 있어야 합니다',
        received: `제목이 아닌 곳의 \`${text}\``,
        mend: '제목 줄로 옮기거나 지우세요',
      });
    }
  };
}
