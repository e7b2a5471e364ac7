import type { APIRoute } from 'astro';
import { cardPaths } from '../../cards/card.ts';
import { answerPicture } from '../../integration/answer-picture.ts';
import { newsroom } from '../../integration/share-newsroom.ts';
import { studio } from '../../integration/share-studio.ts';

export const getStaticPaths = () =>
  cardPaths(newsroom()).map((address) => ({ params: { path: address.slice('/cards/'.length) } }));

/** The pictures that others show of a link to a page. */
export const GET: APIRoute = async ({ params: { path = '' } }) =>
  answerPicture(await studio().card(newsroom(), `/cards/${path}`), path);
