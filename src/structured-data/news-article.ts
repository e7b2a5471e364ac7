import type { CreativeWorkLeaf, ImageObjectLeaf, NewsArticleLeaf, Organization, PersonLeaf } from 'schema-dts';
import { cardPath } from '../cards/card.ts';
import { absoluteUrl } from '../content/absolute-url.ts';
import { changedAt } from '../content/changed-at.ts';
import type { Document, Site } from '../content/newsroom.ts';
import { timeDatetime } from '../dates/time-datetime.ts';
import { writeDate } from '../dates/write-date.ts';
import { commentsOf, correctionsOf } from './corrections.ts';
import { entityReference } from './entity.ts';
import { publisherOf } from './publication.ts';
import { questionsOf } from './questions.ts';

/** An article or an interview as its page shows it, without the text itself. A day is not made into a moment. */
export function newsArticleOf(document: Document, site: Site): NewsArticleLeaf {
  const { title, decks, published, dateline, source, story, mentions } = document;
  const url = absoluteUrl(site, document.path);
  const changed = changedAt(document, site.timeZone);
  const basis = source && source.treatment !== 'own' && basisOf(source);
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    ...(decks.length > 0 && { alternativeHeadline: decks }),
    datePublished: writeDate(published),
    ...(changed && { dateModified: writeDate(changed) }),
    ...(dateline !== undefined && { dateline }),
    inLanguage: site.language,
    author: authorsOf(document, site),
    publisher: publisherOf(site),
    ...(basis && { isBasedOn: basis }),
    image: imagesOf(document, site),
    ...(story && { articleSection: story.title }),
    isPartOf: { '@id': absoluteUrl(site, story?.path ?? '/') },
    ...(mentions.length > 0 && { mentions: mentions.map((entity) => entityReference(entity, site)) }),
    ...correctionsOf(document),
    ...commentsOf(document),
    ...(document.collection === 'interviews' && { hasPart: questionsOf(document, site) }),
    // A search engine cannot read it off the page that all this is made up.
    ...(site.demo === true && { creativeWorkStatus: '시연용' }),
  };
}

/** Those who sign it. Nobody signs: what is reprinted is the agency's, everything else our own. */
function authorsOf({ bylines, source }: Document, site: Site): (PersonLeaf | Organization)[] {
  if (bylines.length === 0) {
    const agency = source?.treatment === 'reprinted' ? source.agency : undefined;
    return [agency === undefined ? publisherOf(site) : { '@type': 'Organization', name: agency }];
  }
  return bylines.map(({ name, role }) => ({
    '@type': 'Person',
    name,
    ...(role !== undefined && { jobTitle: role }),
  }));
}

/** What was reported elsewhere before. */
function basisOf({ agency, published, url }: NonNullable<Document['source']>): CreativeWorkLeaf {
  const day = published && timeDatetime(published);
  return {
    '@type': 'CreativeWork',
    publisher: { '@type': 'Organization', name: agency },
    ...(day !== undefined && { datePublished: day }),
    ...(url !== undefined && { url }),
  };
}

/** Its picture, if we may show one, and its card. */
function imagesOf(document: Document, site: Site): (ImageObjectLeaf | string)[] {
  const { file, caption, credit } = document.image ?? {};
  const card = absoluteUrl(site, cardPath(document));
  if (!file) return [card];
  const picture: ImageObjectLeaf = {
    '@type': 'ImageObject',
    url: absoluteUrl(site, file.path),
    width: String(file.width),
    height: String(file.height),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
  };
  return [picture, card];
}
