import type { BreadcrumbListLeaf } from 'schema-dts';
import { collectionLabels } from '../components/collection-labels.ts';
import { absoluteUrl } from '../content/absolute-url.ts';
import { listPath } from '../content/list-pages.ts';
import { nameOf } from '../content/name-of.ts';
import type { AnyPiece, Site } from '../content/newsroom.ts';

/** The way from the front page to a piece by the links above its headline; an event of two stories has two. */
export function breadcrumbsOf(piece: AnyPiece, site: Site): BreadcrumbListLeaf[] {
  const own = { name: nameOf(piece), path: piece.path };
  return parentsOf(piece).map((parent) => ({
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, path: '/' }, parent, own].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(site, path),
    })),
  }));
}

function parentsOf(piece: AnyPiece): { name: string; path: string }[] {
  const stories = 'stories' in piece ? piece.stories : 'story' in piece && piece.story ? [piece.story] : [];
  if (stories.length > 0) return stories.map(({ title, path }) => ({ name: title, path }));
  if (piece.collection === 'events') return [{ name: '연표', path: '/timeline/' }];
  return [{ name: collectionLabels[piece.collection], path: listPath(piece.collection, 1) }];
}
