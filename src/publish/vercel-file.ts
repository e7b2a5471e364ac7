import { mediaTypes } from '../feeds/media-types.ts';
import { commonHeaders, kindHeaders, kinds } from './header-rules.ts';
import type { RedirectRule } from './redirect-rules.ts';

/** `vercel.json`, for the top of the repository. Of two rules that fit, the later one sets the header. */
export function vercelFile(base: string, redirects: readonly RedirectRule[]): string {
  const others = kinds.filter(({ kind }) => kind !== 'page').toReversed();
  const file = {
    trailingSlash: true,
    headers: [
      { source: `${base}(.*)`, headers: list({ ...commonHeaders, ...kindHeaders.page }) },
      ...others.map((each) => ({
        source: 'under' in each ? `${base}${each.under}(.*)` : `${base}(.*)\\.(${endingsOf(each)})`,
        headers: list(kindHeaders[each.kind]),
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

function endingsOf(each: object): string {
  return 'endings' in each && Array.isArray(each.endings) ? each.endings.join('|') : '';
}

/** A path has none of the signs by which Vercel writes patterns. */
function escapeSource(path: string): string {
  return path.replace(/[:()*+?{}\\]/g, '\\$&');
}
