import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { findAll } from '../tree/find-all.ts';

/**
 * A link has words, and no link among them.
 *
 *     [](/articles/x/)              empty-link
 *     [글[^1]](/articles/x/)        nested-link
 */
export function checkLinkText() {
  return (tree: Root, file: VFile): void => {
    for (const link of findAll(tree, 'link')) {
      if (wordsOf(link).trim() === '') {
        report(file, 'empty-link', link, {
          expected: '링크에는 글이 있어야 합니다',
          received: `글이 없는 \`[](${link.url})\``,
          mend: '`[글](…)`로 쓰세요',
        });
      }
      for (const inner of findAll(link, 'link', 'footnoteReference')) {
        if (inner === link) continue;
        report(file, 'nested-link', inner, {
          expected: '링크의 글 안에는 각주나 다른 링크가 없어야 합니다',
          received: `링크 \`${link.url}\` 안의 링크`,
          mend: '밖으로 꺼내세요',
        });
      }
    }
  };
}
