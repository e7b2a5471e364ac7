import { createHash } from 'node:crypto';

/** How a picture is encoded. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif';

/** A picture in one width and format, which is made when the site is. */
export interface Rendition {
  /** Its address without the base path. It changes with the picture, so it may be kept for ever. */
  path: string;
  width: number;
  format: PictureFormat;
}

/** Raised when the same picture is encoded otherwise, for the addresses to change with it. */
const recipe = 3;

/** From a phone to a column on a fine screen: nothing is ever shown wider. */
const widths = [360, 640, 960, 1280];

/** The formats of a picture by what it was: the last is its own, which every browser that ever showed it can read. */
const formats: Partial<Record<string, PictureFormat[]>> = {
  jpg: ['webp', 'jpeg'],
  png: ['webp', 'png'],
  webp: ['webp'],
  avif: ['avif'],
};

/**
 * The renditions that a browser may choose from, a list a format, the smallest format first; none is wider than the
 * picture itself. A picture that is not re-encoded (one that moves) has none.
 *
 * @param type of the file, as its bytes say: `jpg`
 * @param hash of its content
 */
export function renditionsOf({ type, hash, width }: { type: string; hash: string; width: number }): Rendition[][] {
  const made = [...widths.filter((each) => each < width), Math.min(width, widths.at(-1) ?? width)];
  return (formats[type] ?? []).map((format) =>
    [...new Set(made)].map((each) => ({
      path: `/assets/pictures/${hash}-${each}.${format === 'jpeg' ? 'jpg' : format}`,
      width: each,
      format,
    })),
  );
}

/** A name for what is made of a picture: other content, another name. */
export function pictureHash(bytes: Uint8Array): string {
  return createHash('sha256').update(`${recipe} `).update(bytes).digest('hex').slice(0, 16);
}

/** The format in which a picture of this type is published as a file of its own. */
export function ownFormat(type: string): PictureFormat | undefined {
  return formats[type]?.at(-1);
}

/** What `srcset` says of renditions of one format. */
export function srcsetOf(renditions: readonly Rendition[], base: string): string {
  return renditions.map(({ path, width }) => `${base}${path.slice(1)} ${width}w`).join(', ');
}

/** How wide a picture stands on a page: as the column (`--measure`), or on a phone as the page without its margins. */
export const pictureSizes = '(min-width: 41rem) 37.125rem, calc(100vw - 2.25rem)';
