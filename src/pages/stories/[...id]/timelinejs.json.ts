import type { APIRoute } from 'astro';
import { answerJson } from '../../../feeds/answer-json.ts';
import { timelineJs } from '../../../feeds/timelinejs/timeline-js.ts';
import { pieceOfRoute, timelineRoutes } from '../../../integration/routes.ts';
import { newsroom } from '../../../integration/share-newsroom.ts';

export const getStaticPaths = timelineRoutes;

/** The events of a story for TimelineJS3. */
export const GET: APIRoute = ({ params: { id } }) =>
  answerJson(timelineJs(pieceOfRoute('stories', id), newsroom().site));
