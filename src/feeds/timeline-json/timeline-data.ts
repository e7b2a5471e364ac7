import { absoluteUrl } from '../../content/absolute-url.ts';
import type { Newsroom, Story } from '../../content/newsroom.ts';
import { timelineSchemaPath } from '../feed-paths.ts';
import { eventData } from './event-data.ts';
import type { TimelineData } from './timeline-schema.ts';
import { timelineVersion } from './timeline-schema.ts';

/** `timeline.json`: the events of the site, or of one story. */
export function timelineData({ site, events }: Pick<Newsroom, 'site' | 'events'>, story?: Story): TimelineData {
  return {
    $schema: absoluteUrl(site, timelineSchemaPath),
    version: timelineVersion,
    address: absoluteUrl(site, story?.path ?? '/timeline/'),
    language: site.language,
    timeZone: site.timeZone,
    site: {
      name: site.name,
      description: site.description,
      address: absoluteUrl(site, '/'),
      demo: site.demo === true ? true : undefined,
    },
    story: story && {
      id: story.id,
      title: story.title,
      summary: story.summary,
      address: absoluteUrl(site, story.path),
    },
    events: (story?.events ?? events).map((event) => eventData(event, site)),
  };
}
