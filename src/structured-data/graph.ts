import type { Graph, Thing } from 'schema-dts';
import type { AnyPiece, Site } from '../content/newsroom.ts';
import { breadcrumbsOf } from './breadcrumbs.ts';
import { entityOf } from './entity.ts';
import { eventOf } from './event.ts';
import { newsArticleOf } from './news-article.ts';
import { publicationOf } from './publication.ts';
import { storyOf } from './story.ts';

/**
 * What search engines are told of a page in their own words (JSON-LD, schema.org): of the piece that it is about and
 * the way to it, or, on the front page, of the site. Nothing is said that the page does not show.
 */
export function graphOf(piece: AnyPiece | undefined, site: Site): Graph {
  const things: Thing[] = piece ? [...thingsOf(piece, site), ...breadcrumbsOf(piece, site)] : [publicationOf(site)];
  return { '@context': 'https://schema.org', '@graph': things };
}

function thingsOf(piece: AnyPiece, site: Site): Thing[] {
  switch (piece.collection) {
    case 'articles':
    case 'interviews':
      return [newsArticleOf(piece, site)];
    case 'events': {
      const event = eventOf(piece, site);
      return event ? [event] : [];
    }
    case 'stories':
      return [storyOf(piece, site)];
    default:
      return [entityOf(piece, site)];
  }
}
