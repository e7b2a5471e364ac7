import type { Image, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import { report } from '../report.ts';
import type { Figure } from './figure.ts';

/**
 * Finds each picture, gives it its address and its size so that the page does not jump, and makes a figure of one
 * that stands alone in its paragraph; its title is the caption.
 *
 *     ![간담회장](hall.jpg "10일 서울")
 *
 *     <figure><img src="…" alt="간담회장" width="…" height="…" …><figcaption>10일 서울</figcaption></figure>
 */
export function placeImages() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'image', (node) => placeImage(node, file));
    visit(tree, 'paragraph', (node, index, parent) => {
      const image = onlyImage(node);
      if (image && parent && index !== undefined) parent.children[index] = toFigure(node, image);
    });
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
  const picture = fileData(file).manuscript.image(node.url);
  if (!picture) {
    report(file, 'image-missing', node, {
      expected: '사진은 이 글에서 본 상대 경로에 있는 파일이어야 합니다',
      received: `\`${node.url}\``,
      mend: '파일을 넣거나 경로를 고치세요',
    });
    return;
  }
  const { url, width, height } = picture;
  node.url = url;
  node.data = { hProperties: { width, height, loading: 'lazy', decoding: 'async' } };
}

function onlyImage({ children: [first, ...rest] }: Paragraph): Image | undefined {
  return first?.type === 'image' && rest.length === 0 ? first : undefined;
}

function toFigure(paragraph: Paragraph, image: Image): Figure {
  const { title, ...bare } = image;
  return {
    type: 'figure',
    image: bare,
    caption: title || undefined,
    ...(paragraph.position && { position: paragraph.position }),
  };
}
