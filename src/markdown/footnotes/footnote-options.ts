import type { Options } from 'remark-rehype';

/** How footnotes are worded, and their ids without a prefix: ours cannot begin with `fn-` (`heading-id`). */
export const footnoteOptions = {
  clobberPrefix: '',
  footnoteLabel: '각주',
  footnoteLabelProperties: {},
  footnoteBackLabel: (reference: number, again: number) =>
    `본문의 각주 ${reference + 1}번${again > 1 ? `의 ${again}번째` : ''} 자리로 돌아가기`,
} satisfies Options;
