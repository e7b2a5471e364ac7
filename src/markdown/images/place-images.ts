import type { Image, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import { report } from '../report.ts';
import { findAll } from '../tree/find-all.ts';
import { replaceEach } from '../tree/replace-each.ts';
import type { Figure } from './figure.ts';

/**
 * Finds each picture, gives it its address and its size so that the page does not jump, and makes a figure of one
 * that stands alone in its paragraph; its title is the caption.
 *
 *     ![간담회장](hall.jpg "10일 서울")
 *
 *     <figure><picture>…<img src="…" alt="간담회장" width="…" height="…" …></picture><figcaption>10일 서울</figcaption></figure>
 */
export function placeImages() {
  return (tree: Root, file: VFile): void => {
    for (const image of findAll(tree, 'image')) placeImage(image, file);
    replaceEach(tree, 'paragraph', (paragraph) => [toFigure(paragraph) ?? paragraph]);
  };
}

function placeImage(node: Image, file: VFile): void {
  if (!node.alt?.trim()) {
    report(file, 'image-alt', node, {
      expected: '사진에는 못 보는 사람에게 읽어 줄 말이 있어야 합니다',
      received: `\`![](${node.url})\``,
      mend: '`![설명](…)`로 쓰세요',
    });
  }
  const { manuscript, found } = fileData(file);
  const picture = manuscript.image(node.url);
  const problem = manuscript.imageProblem(node.url);
  if (problem) {
    report(file, 'image-unfit', node, { ...problem, received: `\`${node.url}\`(${problem.received})` });
    return;
  }
  if (!picture) {
    report(file, 'image-missing', node, {
      expected: '사진은 이 글에서 본 상대 경로에 있는 파일이어야 합니다',
      received: `\`${node.url}\``,
      mend: '파일을 넣거나 경로를 고치세요',
    });
    return;
  }
  const { url, path, width, height, renditions } = picture;
  found.pictures.push(path);
  node.url = url;
  const hProperties = { width, height, loading: 'lazy', decoding: 'async' };
  node.data = { renditions, base: manuscript.base, hProperties };
}

/** The figure that a paragraph is which holds nothing but a picture. */
export function toFigure({ children: [first, ...rest], position }: Paragraph): Figure | undefined {
  if (first?.type !== 'image' || rest.length > 0) return undefined;
  const { title, ...image } = first;
  return { type: 'figure', image, caption: title || undefined, ...(position && { position }) };
}
