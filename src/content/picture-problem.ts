/** Why a file cannot be shown as a picture, told as `report()` tells it; `received` goes behind the name of the file. */
export interface PictureProblem {
  expected: string;
  received: string;
  mend: string;
}

/** What can be published, by the names that `image-size` has for it. */
const shown = new Set(['jpg', 'png', 'webp', 'avif', 'gif']);

/** The longest side that WebP can hold; and more in all than a square of it no picture is decoded. */
const longest = 16_383;

const kinds = '사진은 JPEG, PNG, WebP, AVIF, GIF 가운데 하나여야 합니다';

/** What is no picture at all, whatever its name says. */
export const noPicture: PictureProblem = {
  expected: kinds,
  received: '사진이 아니거나 깨진 파일',
  mend: '파일을 다시 넣으세요',
};

/** What keeps a picture of this type and size, as its bytes say, from being published. */
export function pictureProblem(picture: {
  type: string;
  width: number;
  height: number;
  isMoving: boolean;
}): PictureProblem | undefined {
  const { type, width, height, isMoving } = picture;
  if (!shown.has(type)) {
    const mend = '이름만 바꾸지 말고 JPEG나 PNG로 저장해 넣으세요';
    return { expected: kinds, received: `이름과 달리 ${type.toUpperCase()}`, mend };
  }
  // Nothing here can take out of it what a camera wrote: where it was taken would be published.
  if (isMoving && type === 'avif')
    return { expected: kinds, received: '움직이는 AVIF', mend: '움직이는 WebP나 GIF로 저장해 넣으세요' };
  if (width <= longest && height <= longest) return undefined;
  return {
    expected: `사진의 가로와 세로는 ${longest}픽셀을 넘지 않아야 합니다`,
    received: `${width}×${height}픽셀`,
    mend: '줄여서 넣으세요',
  };
}
