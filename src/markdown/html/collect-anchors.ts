import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import { report } from '../report.ts';
import { findAll } from '../tree/find-all.ts';

/** Notes every id of the HTML. One that stands twice would make a link ambiguous: a mistake. Changes nothing. */
export function collectAnchors() {
  return (tree: Root, file: VFile): void => {
    const lines = new Map<string, number | undefined>();
    for (const node of findAll(tree, 'element')) {
      const { id } = node.properties;
      if (typeof id !== 'string') continue;
      if (lines.has(id)) {
        report(file, 'duplicate-id', node, {
          expected: '한 글에서 이름(id)은 서로 달라야 합니다',
          received: `${lines.get(id) ?? 1}행에도 있는 \`${id}\``,
          mend: '제목 끝에 `{#다른-이름}`을 쓰세요',
        });
      }
      lines.set(id, lines.get(id) ?? node.position?.start.line);
    }
    fileData(file).found.anchors = [...lines.keys()];
  };
}
