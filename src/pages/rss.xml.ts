import type { APIRoute } from 'astro';
import { rssPath } from '../feeds/feed-paths.ts';
import { rss } from '../feeds/rss.ts';
import { answerFile } from '../integration/answer-file.ts';
import { newsroom } from '../integration/share-newsroom.ts';

export const GET: APIRoute = () => answerFile(rssPath(), rss(newsroom()));
