import type { Heading, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import { report } from '../report.ts';
import { written as sourceOf } from '../source/written.ts';
import { findAll } from '../tree/find-all.ts';
import { idFromWords, takeWrittenId } from './heading-id.ts';

const idShape = /^[\p{L}\p{N}_-]+$/u;
const reserved = /^(?:event-|fn-|fnref-|footnote-label$)/;

/**
 * Gives every heading an id that does not depend on its neighbours.
 *
 *     ## 직원은 몇 명인가 {#staff}        id="staff"
 *     ## 12·3 이후                        id="12-3-이후"
 */
export function identifyHeadings() {
  return (tree: Root, file: VFile): void => {
    for (const heading of findAll(tree, 'heading')) {
      const id = headingId(heading, tree.children.includes(heading), file);
      if (id !== undefined) heading.data = { id };
    }
  };
}

function headingId(heading: Heading, isTopLevel: boolean, file: VFile): string | undefined {
  const written = takeWrittenId(heading)?.normalize('NFC');
  const isMisspelt = written === undefined && wordsOf(heading).includes('{#');
  if (written === undefined && !isMisspelt && isTopLevel && isQuestion(heading, file)) {
    report(file, 'question-without-id', heading, {
      expected: '질문에는 주소가 될 `{#이름}`이 있어야 합니다',
      received: `이름이 없는 \`${wordsOf(heading)}\``,
      mend: '`## 질문 {#staff}`처럼 끝에 붙이세요. 나중에 바꾸지 않을 이름이어야 합니다',
    });
    return undefined;
  }
  const emphasized = isMisspelt ? /\{#[^{}]*[_*][^{}]*\}/.exec(sourceOf(file, heading))?.[0] : undefined;
  if (emphasized !== undefined) {
    report(file, 'heading-id', heading, {
      expected: '제목의 이름은 글자, 숫자, `-`, `_`로 되어야 합니다',
      received: `\`${emphasized}\``,
      mend: '이름의 앞뒤에 붙은 `_`나 `*`는 강조로 읽힙니다. 빼고 쓰세요',
    });
    return undefined;
  }
  const id = isMisspelt ? wordsOf(heading) : (written ?? idFromWords(heading));
  if (idShape.test(id) && !reserved.test(id)) return id;
  report(file, 'heading-id', heading, {
    expected: '제목의 이름은 글자, 숫자, `-`, `_`로 되고 `event-`, `fn-`, `fnref-`로 시작하지 않아야 합니다',
    received: id === '' ? '빈 이름' : `\`${id}\``,
    mend: '`## 제목 {#이름}`처럼 끝에 쓰세요',
  });
  return undefined;
}

function isQuestion(heading: Heading, file: VFile): boolean {
  return heading.depth === 2 && fileData(file).manuscript.kind === 'interview';
}
