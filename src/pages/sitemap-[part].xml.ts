import type { APIRoute } from 'astro';
import { sitemapPartPaths } from '../feeds/feed-paths.ts';
import { indexablePages } from '../feeds/indexable-pages.ts';
import { sitemapPart } from '../feeds/sitemap.ts';
import { newsroom } from '../integration/share-newsroom.ts';

export const getStaticPaths = () =>
  sitemapPartPaths(indexablePages(newsroom()).length).map((_, part) => ({ params: { part: String(part) } }));

/** Some of the pages, for search engines. */
export const GET: APIRoute = ({ params: { part } }) =>
  new Response(sitemapPart(newsroom(), Number(part)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
