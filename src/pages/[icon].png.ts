import type { APIRoute } from 'astro';
import { answerPicture } from '../integration/answer-picture.ts';
import { studio } from '../integration/share-studio.ts';

export const getStaticPaths = () =>
  studio()
    .icons()
    .map((icon) => ({ params: { icon } }));

/** The icons for home screens, drawn from `public/favicon.svg` unless they lie beside it. */
export const GET: APIRoute = async ({ params: { icon = '' } }) =>
  answerPicture(await studio().icon(icon), `${icon}.png`);
