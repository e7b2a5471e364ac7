import { headerPolicy } from './content-policy.ts';

/** What a file is to those who ask for it. */
export type HeaderKind = 'page' | 'embed' | 'data' | 'picture' | 'asset';

/** Which files are of a kind: those in a folder, or those whose names end so. */
type KindRule = { kind: HeaderKind } & (
  | { under: string; endings?: undefined }
  | { under?: undefined; endings: readonly string[] }
);

/** Of which kind files are. The first that fits is right, and what fits none is a page. */
export const kindRules: readonly KindRule[] = [
  { kind: 'asset', under: 'assets/' },
  { kind: 'picture', under: 'cards/' },
  { kind: 'picture', under: 'media/' },
  { kind: 'data', endings: ['xml', 'json', 'ics', 'md', 'txt', 'webmanifest'] },
  { kind: 'picture', endings: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg'] },
  { kind: 'embed', under: 'embed/' },
];

/** @param path without the base: `/articles/x/` */
export function kindOf(path: string): HeaderKind {
  const fits = ({ under, endings }: KindRule) =>
    under === undefined ? endings.some((ending) => path.endsWith(`.${ending}`)) : path.startsWith(`/${under}`);
  return kindRules.find(fits)?.kind ?? 'page';
}

/**
 * Headers that everything has. HSTS is for this host alone: whether the others of a domain speak HTTPS, only their
 * owner knows.
 */
export const commonHeaders = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const;

/** Short where a correction must be seen; then the old one while the new one is fetched, and as long as the host is down. */
const lasting = {
  fresh: 'public, max-age=300, stale-while-revalidate=600, stale-if-error=604800',
  hour: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
  forever: 'public, max-age=31536000, immutable',
};

/** Headers that differ by kind. Each kind has the same names, but for who may read it (`Access-Control-Allow-Origin`). */
export const kindHeaders: Readonly<Record<HeaderKind, KindHeaders>> = {
  page: headers({ cache: 'fresh', shared: false }),
  embed: headers({ cache: 'fresh', shared: true, framed: true }),
  data: { ...headers({ cache: 'fresh', shared: true }), ...readableByAll() },
  picture: { ...headers({ cache: 'hour', shared: true }), ...readableByAll() },
  asset: { ...headers({ cache: 'forever', shared: true }), ...readableByAll() },
};

export interface KindHeaders {
  'Content-Security-Policy': string;
  'Cross-Origin-Resource-Policy': string;
  'Cache-Control': string;
  'Access-Control-Allow-Origin'?: string;
}

/** All headers of a file. @param path without the base */
export function headersOf(path: string): Record<string, string> {
  return { ...commonHeaders, ...kindHeaders[kindOf(path)] };
}

function headers(kind: { cache: keyof typeof lasting; shared: boolean; framed?: boolean }): KindHeaders {
  return {
    'Content-Security-Policy': headerPolicy(kind.framed ?? false),
    'Cross-Origin-Resource-Policy': kind.shared ? 'cross-origin' : 'same-origin',
    'Cache-Control': lasting[kind.cache],
  };
}

function readableByAll() {
  return { 'Access-Control-Allow-Origin': '*' };
}
