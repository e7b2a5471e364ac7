import { build } from 'astro';
import type { Newsroom } from '../content/newsroom.ts';
import { shareNewsroom } from '../integration/share-newsroom.ts';
import { openStudio } from '../integration/studio.ts';
import { loadSharp } from '../pictures/load-sharp.ts';

/** Lets Astro write the whole site of a newsroom, read from the folder `content`, into `folder`. */
export async function writeSite(newsroom: Newsroom, content: string, folder: string): Promise<void> {
  // Without it there are no pictures: better told before the work than in the middle of it.
  await loadSharp();
  // They are kept, and Astro finds them made. What fails inside Astro comes out with its whole stack.
  const studio = openStudio('.yeonpyo', 'public');
  for (const path of [...newsroom.media.keys(), ...newsroom.renditions.keys()]) await studio.picture(newsroom, path);
  process.env['YEONPYO_CONTENT'] = content;
  shareNewsroom({ newsroom, waiting: [], mistakes: [] });
  await build({ outDir: folder, logLevel: 'warn' });
}
