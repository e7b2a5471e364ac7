import type { APIRoute } from 'astro';
import { sitemapIndex } from '../feeds/sitemap.ts';
import { newsroom } from '../integration/share-newsroom.ts';

/** The pages, for search engines. */
export const GET: APIRoute = () =>
  new Response(sitemapIndex(newsroom()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
