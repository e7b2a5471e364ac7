import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { newsroom } from '../../integration/share-newsroom.ts';

export const getStaticPaths = () =>
  [...newsroom().media.keys()].map((address) => ({ params: { path: address.slice('/media/'.length) } }));

/** The pictures of the newsroom, byte for byte. */
export const GET: APIRoute = ({ params }) => {
  const file = newsroom().media.get(`/media/${params['path']}`);
  return file === undefined ? new Response(null, { status: 404 }) : new Response(readFileSync(file));
};
