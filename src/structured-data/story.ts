import type { CollectionPageLeaf } from 'schema-dts';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Site, Story } from '../content/newsroom.ts';

/** A story as its page shows it: what it is about and which texts belong to it. */
export function storyOf(story: Story, site: Site): CollectionPageLeaf {
  const url = absoluteUrl(site, story.path);
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: story.title,
    description: story.summary,
    inLanguage: site.language,
    isPartOf: { '@id': absoluteUrl(site, '/') },
    ...(story.documents.length > 0 && {
      hasPart: story.documents.map(({ path, title }) => {
        const part = absoluteUrl(site, path);
        return { '@type': 'NewsArticle' as const, '@id': part, url: part, headline: title };
      }),
    }),
  };
}
