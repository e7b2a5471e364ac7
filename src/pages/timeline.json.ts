import type { APIRoute } from 'astro';
import { answerJson } from '../feeds/answer-json.ts';
import { timelineData } from '../feeds/timeline-json/timeline-data.ts';
import { newsroom } from '../integration/share-newsroom.ts';

/** The events of the site for programs. */
export const GET: APIRoute = () => answerJson(timelineData(newsroom()));
