import { cardPath, cardSize } from '../cards/card.ts';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Site, Story } from '../content/newsroom.ts';
import { embedPath } from '../content/story-paths.ts';
import { embedCode, embedSize } from '../markup/embed-code.ts';

/** oEmbed 1.0: what a page is told that wants to show the timeline of a story. Its `html` is what people copy too. */
export function oembed(story: Story, site: Site) {
  const title = `${story.title} 연표`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: absoluteUrl(site, '/'),
    cache_age: 86_400,
    thumbnail_url: absoluteUrl(site, cardPath(story)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: embedCode(absoluteUrl(site, embedPath(story)), title),
    ...embedSize,
  };
}
