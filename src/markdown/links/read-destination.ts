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
 * Reads the destination of a link in the text of the page `from` (`/articles/x/`).
 *
 * `/articles/x/#a`, `#a` and `../interviews/x.md#q` are internal; `http`, `https`, `mailto` and `tel` external.
 */
export function readDestination(url: string, from: string): Destination {
  if (outside.test(url)) return { kind: 'external', url: url.replace(/^[^:]+/, (scheme) => scheme.toLowerCase()) };
  if (url === '') return { kind: 'unsafe' };
  const [, written = '', query = '', hash = ''] = parts.exec(url) ?? [];
  const path = pagePath(decode(written), from);
  if (path === undefined) return { kind: 'unsafe' };
  const anchor = hash.length > 1 ? { anchor: decode(hash.slice(1)) } : {};
  return { kind: 'internal', path, ...anchor, suffix: query + hash };
}

function pagePath(written: string, from: string): string | undefined {
  if (/[\\\p{Cc}]|^\/\//u.test(written)) return undefined;
  if (written.startsWith('/')) return written;
  if (written === '') return from;
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || !written.endsWith('.md')) return undefined;
  // A file stands among its neighbours as its page does: `../interviews/x.md` is `/interviews/x/`.
  const path = posix.join(posix.dirname(from).slice(1), written.slice(0, -'.md'.length));
  return path.startsWith('../') ? undefined : `/${path}/`;
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written).normalize('NFC');
  } catch {
    return written.normalize('NFC');
  }
}
