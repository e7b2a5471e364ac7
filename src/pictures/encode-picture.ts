import type { PictureFormat } from '../content/renditions.ts';
import { loadSharp } from './load-sharp.ts';

/**
 * A picture as it is published: upright, in the colours of the web, and without what a camera writes into it (where it
 * was taken, with what, by whom). With `width` it is made that much smaller; never larger.
 */
export async function encodePicture(bytes: Buffer, format: PictureFormat, width?: number): Promise<Buffer> {
  const sharp = await loadSharp();
  const upright = sharp(bytes).autoOrient();
  const sized = width === undefined ? upright : upright.resize({ width, withoutEnlargement: true });
  // As a file of its own a picture is kept finer than as one of many sizes.
  const quality = width === undefined ? 92 : 80;
  switch (format) {
    case 'jpeg':
      return sized.jpeg({ quality, mozjpeg: true }).toBuffer();
    case 'png':
      return sized.png({ compressionLevel: 9 }).toBuffer();
    case 'webp':
      return sized.webp({ quality, smartSubsample: true }).toBuffer();
    case 'avif':
      return sized.avif({ quality: width === undefined ? 75 : 55 }).toBuffer();
  }
}
