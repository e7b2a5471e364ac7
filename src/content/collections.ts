import { articleSchema } from './schemas/article.ts';
import { entitySchema } from './schemas/entity.ts';
import { eventSchema } from './schemas/event.ts';
import { interviewSchema } from './schemas/interview.ts';
import { storySchema } from './schemas/story.ts';

/** A folder under `content/`, a segment of an address, and the shape of the frontmatter in it. */
export const collections = {
  stories: storySchema,
  articles: articleSchema,
  interviews: interviewSchema,
  events: eventSchema,
  people: entitySchema,
  organizations: entitySchema,
} as const;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}
