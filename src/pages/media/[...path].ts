import type { APIRoute } from 'astro';
import { answerPicture } from '../../integration/answer-picture.ts';
import { newsroom } from '../../integration/share-newsroom.ts';
import { studio } from '../../integration/share-studio.ts';

export const getStaticPaths = () =>
  [...newsroom().media.keys()].map((address) => ({ params: { path: address.slice('/media/'.length) } }));

/** The pictures of the newsroom in their own size, without what a camera wrote into them. */
export const GET: APIRoute = async ({ params: { path = '' } }) =>
  answerPicture(await studio().picture(newsroom(), `/media/${path}`), path);
