import type { APIRoute } from 'astro';
import { answerJson } from '../feeds/answer-json.ts';
import { timelineJsonSchema } from '../feeds/timeline-json/timeline-json-schema.ts';
import { newsroom } from '../integration/share-newsroom.ts';

/** What `timeline.json` holds. */
export const GET: APIRoute = () =>
  answerJson(timelineJsonSchema(newsroom().site), { indented: true, type: 'application/schema+json' });
