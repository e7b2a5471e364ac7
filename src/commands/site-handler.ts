import { createReadStream, existsSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from '../feeds/media-types.ts';

/**
 * Answers requests from a published folder, read anew each time, as a CDN would: under the base path (`/news/`), a
 * folder by its `index.html`, a page without its trailing slash by a redirect, the rest by `404.html`.
 */
export function siteHandler(folder: string, base: string): RequestListener {
  // `dev`: the folder may be replaced while it is served. `extensions`: `/x` is not `/x.html`.
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: nameType });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split(/(?=\?)/);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    if (`${path}/` === base) return redirect(response, base);
    if (!path.startsWith(base)) return notFound(folder, response);
    const local = path.slice(base.length - 1);
    if (!local.endsWith('/') && existsSync(join(folder, decode(local), 'index.html'))) {
      return redirect(response, `./${local.slice(local.lastIndexOf('/') + 1)}/${query ?? ''}`);
    }
    request.url = local.endsWith('/') ? `${local}index.html` : local;
    // Every page is answered whole: sirv falls over a range that ends before it begins.
    delete request.headers.range;
    files(request, response, () => notFound(folder, response));
  };
}

function nameType(response: ServerResponse, path: string): void {
  const type = mediaTypeOf(path);
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('404');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
