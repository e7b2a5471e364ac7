import type { APIRoute } from 'astro';
import { llmsPath } from '../feeds/feed-paths.ts';
import { llms } from '../feeds/llms.ts';
import { answerFile } from '../integration/answer-file.ts';
import { newsroom } from '../integration/share-newsroom.ts';

export const GET: APIRoute = () => answerFile(llmsPath, llms(newsroom()));
