import { posix } from 'node:path';

/** Where a link leads: a place of this site, the world outside, or nowhere we would send a reader. */
export type Destination = InternalDestination | { kind: 'external'; url: string } | { kind: 'unsafe' };

export interface InternalDestination {
  kind: 'internal';
  /** Decoded, NFC, without base: `/articles/x/`. */
  path: string;
  /** Decoded, NFC, without `#`. */
  anchor?: string;
  /** The query and the anchor as written. */
  suffix: string;
}

const outside = /^(?:https?:\/\/[^/]|mailto:[^/]|tel:[+\d])/i;
const parts = /^([^?#]*)(\?[^#]*)?(#.*)?$/s;

/**
 * Reads the destination of a link in `file` (`content/articles/x.md`).
 *
 * `/articles/x/#a`, `#a` and `../interviews/x.md#q` are internal; `http`, `https`, `mailto` and `tel` external.
 */
export function readDestination(url: string, file: string): Destination {
  if (outside.test(url)) return { kind: 'external', url: url.replace(/^[^:]+/, (scheme) => scheme.toLowerCase()) };
  if (url === '') return { kind: 'unsafe' };
  const [, written = '', query = '', hash = ''] = parts.exec(url) ?? [];
  const path = pagePath(decode(written), file);
  if (path === undefined) return { kind: 'unsafe' };
  const anchor = hash.length > 1 ? { anchor: decode(hash.slice(1)) } : {};
  return { kind: 'internal', path, ...anchor, suffix: query + hash };
}

function pagePath(written: string, file: string): string | undefined {
  if (/[\\\p{Cc}]|^\/\//u.test(written)) return undefined;
  if (written.startsWith('/')) return written;
  if (written === '') return address(file);
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || !written.endsWith('.md')) return undefined;
  return address(posix.join(posix.dirname(file), written));
}

function address(file: string): string | undefined {
  const [, path] = /^content\/(.+)\.md$/.exec(file) ?? [];
  return path && `/${path}/`;
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written).normalize('NFC');
  } catch {
    return written.normalize('NFC');
  }
}
