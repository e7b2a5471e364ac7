import { mediaTypes } from '../feeds/media-types.ts';
import { commonHeaders, type HeaderKind, type KindHeaders, kindHeaders, kindRules } from './header-rules.ts';
import type { RedirectRule } from './redirect-rules.ts';

/** What nginx includes: `http` beside its `server` blocks, `server` inside the one of the site. */
export interface NginxFiles {
  http: string;
  server: string;
}

/** @param gone addresses that are answered with 410 and the page that says what was there */
export function nginxFiles(base: string, redirects: readonly RedirectRule[], gone: readonly string[]): NginxFiles {
  return {
    http: [
      '# Written by `npm run build`. In the http block: include …/nginx-http.conf;',
      '# Long addresses in Korean need more room than nginx gives by itself.',
      'map_hash_bucket_size 1024;',
      'map_hash_max_size 8192;',
      map('$uri', '$yeonpyo_kind', kindPatterns(base), 'page'),
      ...varying.map((name) => map('$yeonpyo_kind', variable(name), valuesOf(name), kindHeaders.page[name] ?? '')),
      map('$uri', '$yeonpyo_moved', new Map(redirects.map(({ from, to }) => [decodeURI(from), to])), ''),
      map('$uri', '$yeonpyo_gone', new Map(gone.map((address) => [decodeURI(address), '1'])), ''),
      '',
    ].join('\n'),
    server: [
      '# Written by `npm run build`. In the server block of the site, after its root: include …/nginx-server.conf;',
      `# The root has the site at ${base}.`,
      'index index.html;',
      'absolute_redirect off;',
      'charset utf-8;',
      `charset_types ${textTypes.join(' ')};`,
      'gzip on;',
      'gzip_static on;',
      'gzip_vary on;',
      `gzip_types ${textTypes.join(' ')};`,
      ...Object.entries(commonHeaders).map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
      ...varying.map((name) => `add_header ${name} ${variable(name)} always;`),
      'if ($yeonpyo_moved) { return 301 $yeonpyo_moved; }',
      'if ($yeonpyo_gone) { return 410; }',
      `error_page 404 ${base}404.html;`,
      'error_page 410 @yeonpyo_gone;',
      `location @yeonpyo_gone { try_files $uri $\{uri}index.html =410; }`,
      ...Object.entries(mediaTypes).map(([name, type]) => typeLocation(name, type)),
      'location ~ "\\\\.webmanifest$" { types {} default_type application/manifest+json; }',
      // Hosts read these; readers do not.
      `location = ${base}_headers { return 404; }`,
      `location = ${base}_redirects { return 404; }`,
      '',
    ].join('\n'),
  };
}

const varying = [
  'Content-Security-Policy',
  'Cross-Origin-Resource-Policy',
  'Cache-Control',
  'Access-Control-Allow-Origin',
] as const satisfies readonly (keyof KindHeaders)[];

const textTypes = [
  'text/css',
  'text/plain',
  'text/xml',
  'text/calendar',
  'text/markdown',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/feed+json',
  'application/manifest+json',
  'application/xml',
  'application/rss+xml',
  'image/svg+xml',
];

function kindPatterns(base: string): Map<string, string> {
  const patterns = new Map<string, string>();
  for (const { kind, under, endings = [] } of kindRules) {
    patterns.set(under === undefined ? `~\\.(?:${endings.join('|')})$` : `~^${escapePattern(base + under)}`, kind);
  }
  return patterns;
}

function valuesOf(name: keyof KindHeaders): Map<HeaderKind, string> {
  const differing = kindRules.filter(({ kind }) => kindHeaders[kind][name] !== kindHeaders.page[name]);
  return new Map<HeaderKind, string>(differing.map(({ kind }) => [kind, kindHeaders[kind][name] ?? '']));
}

function typeLocation(name: string, type: string): string {
  const pattern = escapePattern(name.startsWith('.') ? name : `/${name}`);
  return `location ~ ${quote(`${pattern}$`)} { types {} default_type ${type.split(';', 1)[0]}; }`;
}

function variable(name: string): string {
  return `$yeonpyo_${name.toLowerCase().replaceAll('-', '_')}`;
}

function map(from: string, to: string, entries: ReadonlyMap<string, string>, otherwise: string): string {
  const lines = [...entries].map(([key, value]) => `  ${quote(key)} ${quote(value)};\n`);
  return `map ${from} ${to} {\n  default ${quote(otherwise)};\n${lines.join('')}}`;
}

function quote(value: string): string {
  return `"${value.replace(/["\\]/g, (sign) => (sign === '"' ? '\\"' : '\\\\'))}"`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
