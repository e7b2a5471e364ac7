import { absoluteUrl } from '../content/absolute-url.ts';
import { newestDay } from '../content/newest-day.ts';
import type { AnyPiece, Newsroom, Site } from '../content/newsroom.ts';
import { writeDate } from '../dates/write-date.ts';
import { addressesAPart, sitemapPartPaths } from './feed-paths.ts';
import { type IndexablePage, indexablePages } from './indexable-pages.ts';

// Written by ourselves: a sitemap is two elements a page, and what matters, which pages and of what day, is ours to say.

/** `/sitemap-index.xml`: where the parts are. */
export function sitemapIndex(newsroom: Newsroom): string {
  const pages = indexablePages(newsroom);
  const parts = sitemapPartPaths(pages.length).map((path, index) => ({
    path,
    pieces: pagesOfPart(pages, index).flatMap(({ pieces }) => pieces),
  }));
  return written('sitemapindex', 'sitemap', parts, newsroom.site);
}

/** `/sitemap-0.xml`: pages by their addresses, each with the day of the newest word in it. */
export function sitemapPart(newsroom: Newsroom, index: number): string {
  return written('urlset', 'url', pagesOfPart(indexablePages(newsroom), index), newsroom.site);
}

function pagesOfPart(pages: readonly IndexablePage[], index: number): IndexablePage[] {
  return pages.slice(index * addressesAPart, (index + 1) * addressesAPart);
}

function written(
  root: string,
  element: string,
  items: readonly { path: string; pieces: readonly AnyPiece[] }[],
  site: Site,
): string {
  const lines = items.map(({ path, pieces }) => {
    const day = newestDay([...new Set(pieces)], site.timeZone);
    const modified = day ? `<lastmod>${writeDate(day)}</lastmod>` : '';
    // Letters, digits, `-` and `_` are all that an id may have: there is nothing in an address for XML to misread.
    return `<${element}><loc>${absoluteUrl(site, path)}</loc>${modified}</${element}>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
}
