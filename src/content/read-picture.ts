import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { imageSize } from 'image-size';
import { moves } from './moves.ts';
import { pictureHash, type Rendition, renditionsOf } from './renditions.ts';

export interface PictureFile {
  /** Its address, base path included. */
  url: string;
  /** Its address without the base path: `/media/articles/x.jpg`. */
  path: string;
  width: number;
  height: number;
  /** What a browser may choose from instead, a list a format, the smallest format first. */
  renditions: Rendition[][];
}

/** Where pictures are on the site, without the base path (`/media/articles/x.jpg`), and on this machine. */
export function pictureAddresses(pictures: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...pictures].map(([path, absolute]) => [addressOf(path), absolute]));
}

/** Finds a picture by the path that a text in `folder` gives. */
export type PictureReader = (folder: string, src: string) => PictureFile | undefined;

/**
 * Finds pictures by the path that a text in `folder` gives (`photo.jpg`, `../photo.jpg`), with the size
 * at which they are shown. Nothing for what is not there or is not a picture inside.
 */
export function createPictureReader(pictures: ReadonlyMap<string, string>, base: string): PictureReader {
  const sizes = new Map<string, PictureFile | undefined>();
  return (folder, src) => {
    const path = posix.join(folder, decode(src).normalize('NFC'));
    const absolute = pictures.get(path);
    if (absolute === undefined) return undefined;
    if (!sizes.has(path)) sizes.set(path, measure(absolute, addressOf(path), base));
    return sizes.get(path);
  };
}

function measure(absolute: string, path: string, base: string): PictureFile | undefined {
  const url = `${base.slice(0, -1)}${path.split('/').map(encodeURIComponent).join('/')}`;
  try {
    const bytes = readFileSync(absolute);
    const { type = '', orientation = 1, ...size } = imageSize(bytes);
    // A camera held upright writes the picture lying down and says so (EXIF orientation 5 to 8).
    const [width, height] = orientation > 4 ? [size.height, size.width] : [size.width, size.height];
    const renditions = moves(bytes, type) ? [] : renditionsOf({ type, hash: pictureHash(bytes), width });
    return { url, path, width, height, renditions };
  } catch {
    return undefined;
  }
}

// In Markdown a space in a name is written `%20` as often as not.
function decode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

function addressOf(path: string): string {
  return `/media/${path}`;
}
