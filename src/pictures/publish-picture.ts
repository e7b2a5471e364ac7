import { imageSize } from 'image-size';
import { moves } from '../content/moves.ts';
import { ownFormat } from '../content/renditions.ts';
import { cleanGif } from './clean-gif.ts';
import { encodePicture } from './encode-picture.ts';

/** A picture of the newsroom in its own size and format, as it may be published. The frames of what moves stay as they are. */
export async function publishPicture(bytes: Buffer): Promise<Buffer> {
  const type = typeOf(bytes);
  if (type === 'gif') return cleanGif(bytes);
  const format = ownFormat(type);
  return format === undefined || moves(bytes, type) ? bytes : encodePicture(bytes, format);
}

function typeOf(bytes: Buffer): string {
  try {
    return imageSize(bytes).type ?? '';
  } catch {
    return '';
  }
}
