import { build } from 'astro';
import type { Newsroom } from '../content/newsroom.ts';
import { shareNewsroom } from '../integration/share-newsroom.ts';

/** Lets Astro write the whole site of a newsroom, read from the folder `content`, into `folder`. */
export async function writeSite(newsroom: Newsroom, content: string, folder: string): Promise<void> {
  process.env['YEONPYO_CONTENT'] = content;
  shareNewsroom({ newsroom, mistakes: [] });
  await build({ outDir: folder, logLevel: 'warn' });
}
