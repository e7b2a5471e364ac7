import { mediaTypes } from '../feeds/media-types.ts';
import { commonHeaders, kindHeaders, kindRules } from './header-rules.ts';
import type { RedirectRule } from './redirect-rules.ts';

/** `vercel.json`, for the top of the repository. Of two rules that fit, the later one sets the header. */
export function vercelFile(base: string, redirects: readonly RedirectRule[]): string {
  const file = {
    trailingSlash: true,
    headers: [
      { source: `${base}(.*)`, headers: list({ ...commonHeaders, ...kindHeaders.page }) },
      ...kindRules.toReversed().map(({ kind, under, endings = [] }) => ({
        source: under === undefined ? `${base}(.*)\\.(${endings.join('|')})` : `${base}${under}(.*)`,
        headers: list(kindHeaders[kind]),
      })),
      ...Object.entries(mediaTypes).map(([name, type]) => ({
        source: `${base}(.*)${name.replaceAll('.', '\\.')}`,
        headers: list({ 'Content-Type': type }),
      })),
    ],
    redirects: redirects.map(({ from, to }) => ({ source: escapeSource(from), destination: to, statusCode: 301 })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function list(headers: object): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value: String(value) }));
}

/** A path has none of the signs by which Vercel writes patterns. */
function escapeSource(path: string): string {
  return path.replace(/[:()*+?{}\\]/g, '\\$&');
}
