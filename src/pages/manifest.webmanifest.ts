import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { newsroom } from '../integration/share-newsroom.ts';
import { colours } from '../styles/colours.ts';

/** What a device is told of the site when a reader puts it on the home screen. It stays a page of the browser. */
export const GET: APIRoute = () => {
  const { name, description, language } = newsroom().site;
  const icon = (size: number) => ({ src: href(`/icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' });
  const manifest = {
    id: href('/'),
    name,
    short_name: name,
    description,
    lang: language,
    dir: 'ltr',
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: colours.light.paper,
    theme_color: colours.light.paper,
    icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512)],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
