import { mediaTypes } from '../feeds/media-types.ts';
import { commonHeaders, kindHeaders, kindRules } from './header-rules.ts';
import type { RedirectRule } from './redirect-rules.ts';

/**
 * What Caddy imports into the block of the site, after its `root`.
 *
 * @param gone addresses that are answered with 410 and the page that says what was there
 */
export function caddyFile(base: string, redirects: readonly RedirectRule[], gone: readonly string[]): string {
  // The last that fits sets the header.
  const others = kindRules.toReversed();
  return [
    '# Written by `npm run build`. In the block of the site, after its root: import …/Caddyfile',
    `# The root has the site at ${base}.`,
    'route {',
    ...lines(`header`, { ...commonHeaders, ...kindHeaders.page }),
    ...others.flatMap(({ kind, under, endings = [] }, index) => [
      `\t@${kind}${index} path ${under === undefined ? endings.map((ending) => `*.${ending}`).join(' ') : `${base}${under}*`}`,
      ...lines(`header @${kind}${index}`, kindHeaders[kind]),
    ]),
    ...[...Object.entries(mediaTypes), ['.webmanifest', 'application/manifest+json'] as const].flatMap(
      ([name, type], index) => [
        `\t@type${index} path ${name.startsWith('.') ? `*${name}` : `*/${name}`}`,
        `\theader @type${index} Content-Type ${quote(type)}`,
      ],
    ),
    ...redirects.map(({ from, to }) => `\tredir ${quote(decodeURI(from))} ${quote(to)} 301`),
    `\terror ${base}_headers 404`,
    `\terror ${base}_redirects 404`,
    '\tencode gzip',
    ...(gone.length > 0
      ? [
          `\t@gone path ${gone.map((address) => quote(decodeURI(address))).join(' ')}`,
          '\tfile_server @gone {\n\t\tstatus 410\n\t\tprecompressed br gzip\n\t}',
        ]
      : []),
    '\tfile_server {\n\t\tprecompressed br gzip\n\t}',
    '}',
    `handle_errors {\n\trewrite * ${base}404.html\n\tfile_server\n}`,
    '',
  ].join('\n');
}

function lines(directive: string, headers: object): string[] {
  return Object.entries(headers).map(([name, value]) => `\t${directive} ${name} ${quote(String(value))}`);
}

function quote(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
