import type { Entries } from './entry.ts';
import type { Mistake } from './mistake.ts';
import type { PictureReader } from './read-picture.ts';
import type { YamlMapping } from './read-yaml.ts';

/** The picture above a text must be there. Pictures inside texts are looked for while their Markdown is compiled. */
export function checkPictures({ articles, interviews }: Entries, pictureAt: PictureReader): Mistake[] {
  return [...articles, ...interviews].flatMap(({ mapping, folder, file }): Mistake[] => {
    const src = mapping && writtenSrc(mapping);
    if (src === undefined || mapping === undefined || pictureAt(folder, src)) return [];
    const message = `\`${src}\` 파일이 없거나 사진이 아닙니다. 사진을 넣거나 이 글에서 본 상대 경로로 고치세요`;
    return [{ id: 'image-missing', file, ...mapping.placeOf(['image', 'src']), message }];
  });
}

// As it is written: a picture whose `alt` is missing is not sound as a whole, and its file may be missing too.
function writtenSrc({ data }: YamlMapping): string | undefined {
  const { image } = data as { image?: unknown };
  const src = typeof image === 'object' && image !== null && 'src' in image ? image.src : undefined;
  return typeof src === 'string' ? src.trim() : undefined;
}
