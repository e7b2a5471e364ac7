import { imageSize } from 'image-size';
import { moves } from '../content/moves.ts';
import { ownFormat } from '../content/renditions.ts';
import { cleanGif } from './clean-gif.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import { encodePicture } from './encode-picture.ts';

/**
 * A picture of the newsroom in its own size and format, as it may be published: without where, when and by whom it was
 * taken. The frames of what moves stay as they are.
 */
export async function publishPicture(bytes: Buffer): Promise<Buffer> {
  const type = typeOf(bytes);
  const format = ownFormat(type);
  if (format !== undefined && !moves(bytes, type)) return encodePicture(bytes, format);
  switch (type) {
    case 'gif':
      return cleanGif(bytes);
    case 'png':
      return cleanPng(bytes);
    case 'webp':
      return cleanWebp(bytes);
    default:
      throw new Error(`What a camera wrote cannot be taken out of ${type || 'this file'}`);
  }
}

function typeOf(bytes: Buffer): string {
  try {
    return imageSize(bytes).type ?? '';
  } catch {
    return '';
  }
}
