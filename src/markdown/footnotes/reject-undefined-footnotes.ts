import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { findUnescaped } from '../source/find-unescaped.ts';

/**
 * A footnote without its definition stays text in Markdown; nobody means `[^1]` as words.
 *
 *     글[^1]             undefined-footnote, unless the text has `[^1]: …`
 */
export function rejectUndefinedFootnotes() {
  return (tree: Root, file: VFile): void => {
    for (const { text, place } of findUnescaped(tree, file, /\[\^[^\]\s]+\]/g)) {
      report(file, 'undefined-footnote', place, {
        expected: '각주에는 그 내용이 있어야 합니다',
        received: `내용이 없는 \`${text}\``,
        mend: `글 끝에 \`${text}: 각주 내용\`을 한 줄 쓰세요`,
      });
    }
  };
}
