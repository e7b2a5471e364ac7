import { mediaTypes } from '../feeds/media-types.ts';
import { commonHeaders, kindHeaders, kindOf } from './header-rules.ts';

/**
 * The headers as Cloudflare Pages and Netlify read them (`_headers`). Both join the values of a header that two rules
 * give, so each varying header has one rule for each entry of the site's folder, and no two of these fit one address.
 * Within a folder of pages, files for programs differ only in what can be added to it.
 *
 * @param entries the names in the site's folder, those of folders with a slash: `articles/`, `rss.xml`
 */
export function headersFile(base: string, entries: readonly string[]): string {
  const rules = [
    rule(`${base}*`, commonHeaders),
    rule(base, kindHeaders.page),
    ...[...entries].sort().map((entry) => {
      const { 'Access-Control-Allow-Origin': _, ...varying } = kindHeaders[kindOf(`/${entry}`)];
      return rule(base + encodeURI(entry) + (entry.endsWith('/') ? '*' : ''), varying);
    }),
    ...readable.map((ending) => rule(`${base}*.${ending}`, { 'Access-Control-Allow-Origin': '*' })),
    ...Object.entries(mediaTypes).map(([ending, type]) => rule(`${base}*${ending}`, { 'Content-Type': type })),
  ];
  return `${rules.join('\n')}`;
}

/** What other sites read with scripts. */
const readable = ['xml', 'json', 'ics', 'md', 'txt', 'png', 'webp', 'avif', 'jpg'];

function rule(path: string, headers: object): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
