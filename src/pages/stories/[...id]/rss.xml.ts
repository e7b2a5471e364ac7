import type { APIRoute } from 'astro';
import { rssPath } from '../../../feeds/feed-paths.ts';
import { rss } from '../../../feeds/rss.ts';
import { answerFile } from '../../../integration/answer-file.ts';
import { pieceOfRoute, pieceRoutes } from '../../../integration/routes.ts';
import { newsroom } from '../../../integration/share-newsroom.ts';

export const getStaticPaths = () => pieceRoutes('stories');

export const GET: APIRoute = ({ params: { id } }) => {
  const story = pieceOfRoute('stories', id);
  return answerFile(rssPath(story), rss(newsroom(), story));
};
