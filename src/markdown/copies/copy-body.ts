import { posix } from 'node:path';
import type { Heading, Root } from 'mdast';
import { VFile } from 'vfile';
import { absoluteUrl } from '../../content/absolute-url.ts';
import type { Document, Site } from '../../content/newsroom.ts';
import { pictureAddress } from '../../content/read-picture.ts';
import { idFromWords, takeWrittenId } from '../headings/heading-id.ts';
import { endBareLinks } from '../links/end-bare-links.ts';
import { inlineReferences } from '../links/inline-references.ts';
import { readDestination } from '../links/read-destination.ts';
import { encodePath } from '../links/resolve-links.ts';
import { readKorean } from '../read-korean.ts';
import { findAll } from '../tree/find-all.ts';
import { linkWords } from './link-words.ts';

/**
 * The body of a document as it can stand anywhere: every link and picture has its whole address, a question is a link
 * to where it stands on the page, and headings begin below the title. Of events that quote it there is no mark.
 *
 *     ## 왜 왔나 {#why}        ## [왜 왔나](https://…/interviews/x/#why)
 */
export function copyBody(
  { markdown, collection, path }: Pick<Document, 'markdown' | 'collection' | 'path'>,
  site: Site,
): Root {
  const file = new VFile({ path, value: markdown });
  const tree = readKorean.parse(file);
  inlineReferences()(tree);
  endBareLinks()(tree, file);
  for (const link of findAll(tree, 'link')) link.url = wholeAddress(link.url, path, site);
  for (const image of findAll(tree, 'image')) {
    image.url = absoluteUrl(site, encodePath(pictureAddress(posix.dirname(path.slice(1)), image.url)));
  }
  let lowered = 0;
  for (const heading of findAll(tree, 'heading')) {
    const id = takeWrittenId(heading)?.normalize('NFC') ?? idFromWords(heading);
    if (collection === 'interviews' && heading.depth === 2) {
      heading.children = linkWords(heading.children, absoluteUrl(site, `${path}#${encodeURIComponent(id)}`));
    }
    if (heading.depth === 1) lowered = 1;
    heading.depth = Math.min(6, heading.depth + lowered) as Heading['depth'];
  }
  return tree;
}

function wholeAddress(url: string, from: string, site: Site): string {
  const destination = readDestination(url, from);
  if (destination.kind === 'external') return destination.url;
  if (destination.kind === 'internal') return absoluteUrl(site, encodePath(destination.path) + destination.suffix);
  throw new Error(`${from} links to ${url}, which no newsroom without mistakes does`);
}
