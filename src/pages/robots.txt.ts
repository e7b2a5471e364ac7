import type { APIRoute } from 'astro';
import { absoluteUrl } from '../content/absolute-url.ts';
import { sitemapIndexPath } from '../feeds/feed-paths.ts';
import { newsroom } from '../integration/share-newsroom.ts';

/** What robots may read: everything. Pages that are not for them say so themselves. Robots ask for it at the top of a host only. */
export const GET: APIRoute = () => {
  const rules = ['User-agent: *', 'Allow: /', '', `Sitemap: ${absoluteUrl(newsroom().site, sitemapIndexPath)}`, ''];
  return new Response(rules.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
