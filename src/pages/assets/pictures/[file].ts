import type { APIRoute } from 'astro';
import { answerPicture } from '../../../integration/answer-picture.ts';
import { newsroom } from '../../../integration/share-newsroom.ts';
import { studio } from '../../../integration/share-studio.ts';

export const getStaticPaths = () =>
  [...newsroom().renditions.keys()].map((address) => ({ params: { file: address.slice('/assets/pictures/'.length) } }));

/** The pictures of the newsroom in the sizes and formats that browsers choose from. */
export const GET: APIRoute = async ({ params: { file = '' } }) =>
  answerPicture(await studio().picture(newsroom(), `/assets/pictures/${file}`), file);
