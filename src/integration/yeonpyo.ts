import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { openNewsroom } from '../content/open-newsroom.ts';
import { writeFonts } from '../fonts/write-fonts.ts';
import { newsroom, sharedNewsroom, shareNewsroom } from './share-newsroom.ts';
import { shareStudio } from './share-studio.ts';
import { openStudio } from './studio.ts';
import { watchContent } from './watch-content.ts';

/**
 * Gives Astro the newsroom of a content folder: opens it unless the command already has, sets the site's address,
 * makes its fonts, opens the studio that makes its pictures, and in `astro dev` reads it again when a file in it changes.
 */
export function yeonpyo({ content }: { content: string }): AstroIntegration {
  return {
    name: 'yeonpyo',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (!sharedNewsroom()) shareNewsroom(openNewsroom(content));
        // A build with mistakes must end before Astro empties its folder; `astro dev` shows them in the page.
        const site = command === 'build' ? newsroom().site : sharedNewsroom()?.newsroom?.site;
        if (site) updateConfig({ site: site.address, base: site.base });
        shareStudio(openStudio('.yeonpyo', 'public'));
        const fonts = await writeFonts(sharedNewsroom()?.newsroom?.characters ?? new Map(), '.yeonpyo/fonts');
        updateConfig({ vite: { resolve: { alias: { '#fonts': fonts } } } });
      },
      'astro:server:setup': ({ server }) =>
        watchContent(server, resolve(content), () => shareNewsroom(openNewsroom(content))),
    },
  };
}
