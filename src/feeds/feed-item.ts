import type { RootContent } from 'mdast';
import { absoluteUrl } from '../content/absolute-url.ts';
import { changedAt } from '../content/changed-at.ts';
import type { Document, Site } from '../content/newsroom.ts';
import { firstMoment } from '../dates/first-moment.ts';
import { writeHtml } from '../markdown/copies/write-html.ts';
import { aboveParts, bodyParts, correctionParts, extentOf, gistParts } from './document-parts.ts';
import { guidOf } from './guid-of.ts';
import { sourceSentence } from './source-sentence.ts';
import { paragraph, words } from './words.ts';

/** A text in a feed, whatever the format. */
export interface FeedItem {
  id: string;
  url: string;
  title: string;
  published: Moment;
  updated?: Moment | undefined;
  authors: string[];
  /** The story that it belongs to. */
  topic?: string | undefined;
  /** What it comes to, in plain words. */
  summary?: string | undefined;
  /** A paragraph of HTML for programs that show no more: what it comes to, or how it begins. */
  opening: string;
  html: string;
  /** Whether `html` is all of it. */
  whole: boolean;
  /** The address of the picture above it. */
  image?: string | undefined;
}

type Moment = ReturnType<typeof firstMoment>;

export function feedItem(document: Document, site: Site): FeedItem {
  const { path, title, decks, keyPoints, published, bylines, story, image } = document;
  const url = absoluteUrl(site, path);
  const changed = changedAt(document, site.timeZone);
  const extent = extentOf(document);
  const gist = decks.length > 0 || extent === 'decks' ? decks : keyPoints;
  const summary = gist.length > 0 ? gist.join(' / ') : undefined;
  const body = bodyParts(document, site);
  const beginning = summary === undefined ? body.find(({ type }) => type === 'paragraph') : paragraph(words(summary));
  return {
    id: guidOf(document, site),
    url,
    title,
    published: firstMoment(published, site.timeZone),
    updated: changed && firstMoment(changed, site.timeZone),
    authors: bylines.map(({ name }) => name),
    topic: story?.title,
    summary,
    opening: writeHtml({ type: 'root', children: [beginning ?? paragraph(words(title))] }, url),
    html: writeHtml(
      { type: 'root', children: [...aboveBody(document, site), ...body, ...belowBody(document, site)] },
      url,
    ),
    whole: extent === 'whole',
    image: extent === 'whole' && image?.file ? new URL(image.file.url, site.address).href : undefined,
  };
}

function aboveBody(document: Document, site: Site): RootContent[] {
  const above = [
    ...correctionParts(document),
    ...document.decks.map((deck) => paragraph({ type: 'strong', children: [words(deck)] })),
    ...gistParts(document),
    ...aboveParts(document, site),
  ];
  return above.length > 0 ? [...above, { type: 'thematicBreak' }] : [];
}

function belowBody({ source }: Document, site: Site): RootContent[] {
  return source ? [paragraph(words('출처: '), ...sourceSentence(source, site))] : [];
}
