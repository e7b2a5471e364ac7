import type { APIRoute } from 'astro';
import { answerJson } from '../../../feeds/answer-json.ts';
import { oembed } from '../../../feeds/oembed.ts';
import { pieceOfRoute, timelineRoutes } from '../../../integration/routes.ts';
import { newsroom } from '../../../integration/share-newsroom.ts';

export const getStaticPaths = timelineRoutes;

/** How another page can show the timeline of a story. */
export const GET: APIRoute = ({ params: { id } }) => answerJson(oembed(pieceOfRoute('stories', id), newsroom().site));
