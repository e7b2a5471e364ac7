import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Explanation, report } from '../report.ts';
import { findUnescaped } from '../source/find-unescaped.ts';

/** Underscores make nothing of words with a particle behind them; then, signs that have no partner. */
const signs = /(?<![\p{L}\p{N}_@#/.])(_{1,2})(?=[^\s_])([^_\n]*)(?<=\S)\1(?=\p{Script=Hangul})|\*{2,}|_{2,}/gu;

/**
 * `**` and `__` that made nothing bold, and `_` that made nothing emphatic, would be printed as they are.
 *
 *     **굵은 글          literal-asterisks
 *     _강조_는           literal-asterisks
 *     김\*\* 씨          <p>김** 씨</p>
 */
export function rejectLiteralAsterisks() {
  return (tree: Root, file: VFile): void => {
    for (const { text, place } of findUnescaped(tree, file, signs)) {
      const [, sign = '', words = ''] = /^(_+)([^_]+)/.exec(text) ?? [];
      report(file, 'literal-asterisks', place, words === '' ? withoutPartner(text) : beforeParticle(text, sign, words));
    }
  };
}

function withoutPartner(text: string): Explanation {
  return {
    expected: '굵은 글씨는 `**글**`처럼 앞뒤가 짝이 맞고 안쪽에 빈칸이 없어야 합니다',
    received: `짝이 없는 \`${text}\``,
    mend: `글자 그대로 쓰려면 \`${text.replaceAll(/./g, '\\$&')}\`로 쓰세요`,
  };
}

function beforeParticle(text: string, sign: string, words: string): Explanation {
  const stars = '*'.repeat(sign.length);
  return {
    expected: '조사를 바로 붙이는 강조는 밑줄이 아니라 별표로 써야 합니다',
    received: `\`${text}\``,
    mend: `\`${stars}${words}${stars}\`로 쓰세요. 글자 그대로 쓰려면 \`_\`마다 앞에 \`\\\`를 붙이세요`,
  };
}
