import type { APIRoute } from 'astro';
import { answerJson } from '../../../feeds/answer-json.ts';
import { timelineData } from '../../../feeds/timeline-json/timeline-data.ts';
import { pieceOfRoute, timelineRoutes } from '../../../integration/routes.ts';
import { newsroom } from '../../../integration/share-newsroom.ts';

export const getStaticPaths = timelineRoutes;

/** The events of a story for programs. */
export const GET: APIRoute = ({ params: { id } }) => answerJson(timelineData(newsroom(), pieceOfRoute('stories', id)));
