import type { APIRoute } from 'astro';
import { calendar } from '../feeds/calendar.ts';
import { answerCalendar } from '../integration/answer-calendar.ts';
import { newsroom } from '../integration/share-newsroom.ts';

/** The whole timeline for calendars. */
export const GET: APIRoute = () => answerCalendar(calendar(newsroom()));
