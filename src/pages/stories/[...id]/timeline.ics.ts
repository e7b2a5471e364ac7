import type { APIRoute } from 'astro';
import { calendar } from '../../../feeds/calendar.ts';
import { answerCalendar } from '../../../integration/answer-calendar.ts';
import { pieceOfRoute } from '../../../integration/routes.ts';
import { newsroom } from '../../../integration/share-newsroom.ts';

export const getStaticPaths = () =>
  newsroom()
    .stories.filter(({ events }) => events.length > 0)
    .map(({ id }) => ({ params: { id } }));

/** The timeline of a story for calendars. */
export const GET: APIRoute = ({ params }) =>
  answerCalendar(calendar(newsroom(), pieceOfRoute('stories', params['id'])));
