import type { APIRoute } from 'astro';
import { jsonFeedPath } from '../feeds/feed-paths.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { answerFile } from '../integration/answer-file.ts';
import { newsroom } from '../integration/share-newsroom.ts';

export const GET: APIRoute = () => answerFile(jsonFeedPath, jsonFeed(newsroom()));
