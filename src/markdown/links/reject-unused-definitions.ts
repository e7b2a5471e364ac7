import type { Association, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { findAll } from '../tree/find-all.ts';

/**
 * A definition, of a link or a footnote, that nothing uses or that comes second would vanish from the page.
 *
 *     [가]: /articles/x/        unused-definition, unless the text has [가] or [글][가]
 */
export function rejectUnusedDefinitions() {
  return (tree: Root, file: VFile): void => {
    const used = new Set(findAll(tree, 'linkReference', 'imageReference', 'footnoteReference').map(nameOf));
    const defined = new Set<string>();
    for (const node of findAll(tree, 'definition', 'footnoteDefinition')) {
      const name = nameOf(node);
      if (defined.has(name)) {
        report(file, 'duplicate-id', node, {
          expected: '정의의 이름은 한 글에서 한 번만 씁니다',
          received: `두 번째 \`${name}\``,
          mend: '다른 이름을 쓰세요',
        });
      } else if (!used.has(name)) {
        report(file, 'unused-definition', node, {
          expected: `본문에 \`${name}\`가 있어야 합니다`,
          received: '쓰이지 않아 화면에 나오지 않을 정의',
          mend: '본문에서 부르거나 지우고, 정의가 아니라 글이면 앞에 `\\`를 붙이세요',
        });
      }
      defined.add(name);
    }
  };
}

function nameOf(node: Association & { type: string }): string {
  const mark = node.type.startsWith('footnote') ? '^' : '';
  return `[${mark}${node.identifier}]`;
}
