import type { APIRoute } from 'astro';
import { documentMarkdown } from '../../feeds/document-markdown.ts';
import { markdownPath } from '../../feeds/feed-paths.ts';
import { answerFile } from '../../integration/answer-file.ts';
import { pieceOfRoute, pieceRoutes } from '../../integration/routes.ts';
import { newsroom } from '../../integration/share-newsroom.ts';

export const getStaticPaths = () => pieceRoutes('articles');

export const GET: APIRoute = ({ params: { id } }) => {
  const document = pieceOfRoute('articles', id);
  return answerFile(markdownPath(document), documentMarkdown(document, newsroom().site));
};
