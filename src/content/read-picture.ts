import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { imageSize } from 'image-size';
import { moves } from './moves.ts';
import { noPicture, type PictureProblem, pictureProblem } from './picture-problem.ts';
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

/** The same of one by the path that a text in `folder` gives. */
export function pictureAddress(folder: string, src: string): string {
  return addressOf(pathOf(folder, src));
}

/** Finds a picture by the path that a text in `folder` gives (`photo.jpg`, `../photo.jpg`). */
export type PictureReader = (folder: string, src: string) => PictureFile | undefined;

/** The pictures of a newsroom, each read once. */
export interface Pictures {
  /** A picture with the size at which it is shown; nothing for what is not there or cannot be shown. */
  pictureAt: PictureReader;
  /** Why a file that is there cannot be shown. */
  problemAt(folder: string, src: string): PictureProblem | undefined;
}

/** @param pictures where they are on this machine, by their path in the content folder */
export function openPictures(pictures: ReadonlyMap<string, string>, base: string): Pictures {
  const measured = new Map<string, PictureFile | PictureProblem>();
  const at = (folder: string, src: string): PictureFile | PictureProblem | undefined => {
    const path = pathOf(folder, src);
    const known = measured.get(path);
    const absolute = pictures.get(path);
    if (known !== undefined || absolute === undefined) return known;
    const picture = measure(absolute, addressOf(path), base);
    measured.set(path, picture);
    return picture;
  };
  return {
    pictureAt: (folder, src) => {
      const picture = at(folder, src);
      return picture && 'url' in picture ? picture : undefined;
    },
    problemAt: (folder, src) => {
      const picture = at(folder, src);
      return picture && 'url' in picture ? undefined : picture;
    },
  };
}

function measure(absolute: string, path: string, base: string): PictureFile | PictureProblem {
  const url = `${base.slice(0, -1)}${path.split('/').map(encodeURIComponent).join('/')}`;
  try {
    const bytes = readFileSync(absolute);
    const { type = '', orientation = 1, ...size } = imageSize(bytes);
    const isMoving = moves(bytes, type);
    const problem = pictureProblem({ type, ...size, isMoving });
    if (problem) return problem;
    // A camera held upright writes the picture lying down and says so (EXIF orientation 5 to 8).
    const [width, height] = orientation > 4 ? [size.height, size.width] : [size.width, size.height];
    const renditions = isMoving ? [] : renditionsOf({ type, hash: pictureHash(bytes), width });
    return { url, path, width, height, renditions };
  } catch {
    return noPicture;
  }
}

function pathOf(folder: string, src: string): string {
  return posix.join(folder, decode(src).normalize('NFC'));
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
