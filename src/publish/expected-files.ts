import { existsSync } from 'node:fs';
import { cardPaths } from '../cards/card.ts';
import type { Newsroom } from '../content/newsroom.ts';
import type { Expected } from './account-for-files.ts';
import { filesIn } from './site-files.ts';

/** All that is in a site of this newsroom, beside what Astro bundles. `assets` is the folder of the files published as they are. */
export function expectedFiles(newsroom: Newsroom, assets: string): Expected {
  const { addresses, media, renditions, moves } = newsroom;
  const isPage = (path: string) => path.endsWith('/');
  // What a link leads to is published too, and nobody has looked at it.
  const published = existsSync(assets) ? filesIn(assets).map((file) => `/${file}`) : [];
  return {
    페이지: [...addresses.keys()].filter(isPage),
    '옮기거나 없앤 주소': [...moves.redirects.keys(), ...moves.graves.keys()],
    '없는 주소의 페이지': ['/404.html'],
    '프로그램이 읽는 파일': [...addresses.keys()].filter((path) => !isPage(path)),
    '공유 그림': cardPaths(newsroom),
    사진: [...media.keys(), ...renditions.keys()],
    '그대로 싣는 파일': published,
    아이콘: ['/apple-touch-icon.png', '/icon-192.png', '/icon-512.png', '/manifest.webmanifest'],
    '호스트가 읽는 파일': ['/_headers', '/_redirects', '/vercel.json', '/.nojekyll'],
  };
}
