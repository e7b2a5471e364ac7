import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { noEvents } from '../feeds/calendar.ts';

/**
 * Writes what programs find at the former addresses of files: what took over, or, where nothing of that kind did, the
 * least that they can read. Who has subscribed to the feed of a story that was renamed goes on reading it.
 *
 * @param folder the finished site
 */
export function writeFormerFiles(folder: string, newsroom: Pick<Newsroom, 'site' | 'moves'>): void {
  const { redirects, graves } = newsroom.moves;
  const write = (path: string, to: string | undefined) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const source = to === undefined || extname(to) !== extname(path) ? undefined : join(folder, to);
    if (source !== undefined && existsSync(source)) copyFileSync(source, file);
    else writeFileSync(file, emptyFile(path, newsroom.site));
  };
  for (const [path, { to }] of redirects) if (!path.endsWith('/')) write(path, to);
  for (const path of graves.keys()) if (!path.endsWith('/')) write(path, undefined);
}

/** A valid file with nothing in it. */
function emptyFile(path: string, site: Newsroom['site']): string {
  switch (extname(path)) {
    case '.xml':
      return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${ended}</title><link>${absoluteUrl(site, '/')}</link><description>${ended}</description></channel></rss>\n`;
    case '.ics':
      return [
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Yeonpyo//Timeline//KO\r\n',
        ...noEvents,
        'END:VCALENDAR\r\n',
      ].join('');
    case '.json':
      return '{"events":[]}\n';
    default:
      return `${ended}\n`;
  }
}

const ended = '더 이어지지 않습니다.';
