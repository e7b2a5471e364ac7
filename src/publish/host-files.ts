import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Newsroom } from '../content/newsroom.ts';
import { caddyFile } from './caddy-file.ts';
import { headersFile } from './headers-file.ts';
import { describeLimits, hostLimits } from './host-limits.ts';
import { nginxFiles } from './nginx-files.ts';
import { goneAddresses, redirectRules, redirectsFile } from './redirect-rules.ts';
import { vercelFile } from './vercel-file.ts';
import { writeWhole } from './write-whole.ts';

type Served = Pick<Newsroom, 'site' | 'moves'>;

/**
 * Writes into a finished site what Cloudflare Pages and Netlify read there: `_headers` and `_redirects`. Returns Korean
 * sentences about limits of theirs that are passed.
 */
export function writePublishedRules(folder: string, newsroom: Served): string[] {
  const redirects = redirectRules(newsroom);
  const kept = redirects.slice(0, hostLimits.redirects);
  if (kept.length > 0) writeFileSync(join(folder, '_redirects'), redirectsFile(kept));
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('_'))
    .map((entry) => entry.name + (entry.isDirectory() ? '/' : ''));
  const headers = headersFile(newsroom.site.base, entries);
  writeFileSync(join(folder, '_headers'), headers);
  return describeLimits(redirects.length, headers.match(/^\//gm)?.length ?? 0);
}

/** Where what servers are told lies: beside the published folder, because readers must not be served it. */
export function hostFolder(out: string): string {
  const absolute = resolve(out);
  return join(dirname(absolute), `${basename(absolute)}-hosts`);
}

/** Writes the headers and redirects of a site for those who serve it: nginx, Caddy, Vercel. */
export function writeHostFiles(out: string, newsroom: Served): void {
  const { base } = newsroom.site;
  const redirects = redirectRules(newsroom);
  const gone = goneAddresses(newsroom);
  const nginx = nginxFiles(base, redirects, gone);
  const folder = hostFolder(out);
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, 'nginx-http.conf'), nginx.http);
  writeWhole(join(folder, 'nginx-server.conf'), nginx.server);
  writeWhole(join(folder, 'Caddyfile'), caddyFile(base, redirects, gone));
  writeWhole(join(folder, 'vercel.json'), vercelFile(base, redirects.slice(0, hostLimits.redirects)));
}
