import type { Entries } from './entry.ts';
import type { Mistake } from './mistake.ts';
import type { Pictures } from './read-picture.ts';
import type { YamlMapping } from './read-yaml.ts';

/** The picture above a text must be there. Pictures inside texts are looked for while their Markdown is compiled. */
export function checkPictures({ articles, interviews }: Entries, { pictureAt, problemAt }: Pictures): Mistake[] {
  return [...articles, ...interviews].flatMap(({ mapping, folder, file }): Mistake[] => {
    const src = mapping && writtenSrc(mapping);
    if (src === undefined || mapping === undefined || pictureAt(folder, src)) return [];
    const place = mapping.placeOf(['image', 'src']);
    const problem = problemAt(folder, src);
    if (problem) {
      const message = `${problem.expected}. 받은 것: \`${src}\`(${problem.received}). ${problem.mend}`;
      return [{ id: 'image-unfit', file, ...place, message }];
    }
    const message = `\`${src}\` 파일이 없습니다. 사진을 넣거나 이 글에서 본 상대 경로로 고치세요`;
    return [{ id: 'image-missing', file, ...place, message }];
  });
}

// As it is written: a picture whose `alt` is missing is not sound as a whole, and its file may be missing too.
function writtenSrc({ data }: YamlMapping): string | undefined {
  const { image } = data as { image?: unknown };
  const src = typeof image === 'object' && image !== null && 'src' in image ? image.src : undefined;
  return typeof src === 'string' ? src.trim() : undefined;
}
