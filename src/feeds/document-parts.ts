import type { Paragraph, RootContent } from 'mdast';
import { absoluteUrl } from '../content/absolute-url.ts';
import { carriesFullText } from '../content/carries-full-text.ts';
import type { Document, Site } from '../content/newsroom.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';
import { copyBody } from '../markdown/copies/copy-body.ts';
import { encodePath } from '../markdown/links/resolve-links.ts';
import { heading, list, paragraph, words } from './words.ts';

/** What may be told of a text away from its page: all of it, what it comes to, or, of words that are another's, its decks. */
export type Extent = 'whole' | 'summary' | 'decks';

export function extentOf(document: Pick<Document, 'source'>): Extent {
  if (carriesFullText(document)) return 'whole';
  return document.source?.treatment === 'reprinted' ? 'decks' : 'summary';
}

/** What has been corrected since. These words are always the newsroom's own. */
export function correctionParts({ corrections }: Document): RootContent[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ kind, date, note }) => [
    { type: 'strong' as const, children: [words(kind)] },
    words(` ${dateInKorean(date, 'past', { weekday: false })}: ${note}`),
  ]);
  return [heading(2, '알립니다'), list(items)];
}

/** What stands above a text, as far as it may be told: its picture and its points. */
export function aboveParts(document: Document, site: Site): RootContent[] {
  const extent = extentOf(document);
  const { keyPoints } = document;
  return [
    ...(extent === 'whole' ? pictureParts(document, site) : []),
    ...(extent === 'decks' || keyPoints.length === 0
      ? []
      : [heading(2, '요점'), list(keyPoints.map((point) => [words(point)]))]),
  ];
}

/** The text itself, or where to read it. */
export function bodyParts(document: Document, site: Site): RootContent[] {
  const extent = extentOf(document);
  if (extent === 'whole') return copyBody(document, site).children;
  const page = absoluteUrl(site, document.path);
  return [paragraph(words(elsewhere[extent]), { type: 'link', url: page, children: [words(page)] })];
}

const elsewhere = {
  decks: '다른 매체의 글을 그대로 실은 것이어서 여기에는 본문을 싣지 않습니다. 본문: ',
  summary: '여기에는 본문을 싣지 않습니다. 본문: ',
};

/** What has to be known of answers that are not what was said. */
export function gistParts(document: Document): Paragraph[] {
  const isGist = document.collection === 'interviews' && document.answers === 'gist';
  return isGist ? [paragraph(words('발언 취지를 정리한 것으로 원문 인용이 아님'))] : [];
}

// As the page says it (`DocumentPicture.astro`).
function pictureParts({ image }: Document, site: Site): RootContent[] {
  if (!image) return [];
  const { file, alt = '', caption, credit } = image;
  const said = [caption, credit === undefined ? undefined : `[사진=${credit}]`].filter((line) => line !== undefined);
  const title = words(said.join(' ')).value;
  if (!file) return title === '' ? [] : [paragraph(words(`사진 설명: ${title}`))];
  const url = absoluteUrl(site, encodePath(file.path));
  return [paragraph({ type: 'image', url, alt: words(alt).value, ...(title !== '' && { title }) })];
}
