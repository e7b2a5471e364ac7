import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { cardAt } from '../cards/card.ts';
import { cardKey } from '../cards/card-key.ts';
import { drawCard } from '../cards/draw-card.ts';
import { Lettering } from '../cards/lettering.ts';
import { CommandError } from '../commands/command-error.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { pictureHash } from '../content/renditions.ts';
import { drawIcon } from '../pictures/draw-icon.ts';
import { encodePicture } from '../pictures/encode-picture.ts';
import { keepFile } from '../pictures/keep-file.ts';
import { loadSharp } from '../pictures/load-sharp.ts';
import { publishPicture } from '../pictures/publish-picture.ts';

/** Makes the pictures of a site, each when its address is asked for; `undefined` where there is none. */
export interface Studio {
  /** `/cards/articles/x.png` */
  card(newsroom: Newsroom, path: string): Promise<Buffer | undefined>;
  /** `/media/articles/x.jpg`, or one of its renditions under `/assets/pictures/`. */
  picture(newsroom: Newsroom, path: string): Promise<Buffer | undefined>;
  /** The names of the icons that are drawn from `favicon.svg`: those that do not lie beside it as files. */
  icons(): string[];
  icon(name: string): Promise<Buffer | undefined>;
}

const iconSizes: Readonly<Record<string, number>> = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 };

/**
 * @param cache the folder in which what was made once is found again
 * @param assets the folder of `favicon.svg`
 */
export function openStudio(cache: string, assets: string): Studio {
  let lettering: Lettering | undefined;
  return {
    async card(newsroom, path) {
      const card = cardAt(newsroom, path);
      if (!card) return undefined;
      return keepFile(join(cache, 'cards'), `${cardKey(card)}.png`, () => {
        lettering ??= new Lettering();
        return drawCard(card, lettering);
      });
    },
    async picture(newsroom, path) {
      const rendition = newsroom.renditions.get(path);
      const file = rendition?.file ?? newsroom.media.get(path);
      if (file === undefined) return undefined;
      const bytes = readFileSync(file);
      const name = rendition ? basename(path) : `${pictureHash(bytes)}${extname(path)}`;
      const make = () => (rendition ? encodePicture(bytes, rendition.format, rendition.width) : publishPicture(bytes));
      return keepFile(join(cache, 'pictures', await encoder()), name, () => make().catch(broken(file)));
    },
    icons: () => Object.keys(iconSizes).filter((name) => !existsSync(join(assets, `${name}.png`))),
    async icon(name) {
      const size = iconSizes[name];
      return size === undefined ? undefined : drawIcon(readFileSync(join(assets, 'favicon.svg')), size);
    },
  };
}

/** Another version of the encoder makes other bytes of the same picture. */
async function encoder(): Promise<string> {
  const { versions } = await loadSharp();
  return `sharp-${versions.sharp}-${versions.vips}`;
}

function broken(file: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `\`${file.replaceAll('\\', '/')}\` 사진을 끝까지 읽지 못했습니다. 파일이 깨졌으면 다시 넣으세요.`,
      {
        cause: error,
      },
    );
  };
}
