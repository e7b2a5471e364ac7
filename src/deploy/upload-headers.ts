import { mediaTypeOf } from '../feeds/media-types.ts';
import { headersOf } from '../publish/header-rules.ts';

/** What the list of types of a machine often lacks. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** The headers that a store is to answer with for a file, where it can be told them by file: its type, how long it lasts. */
export function uploadHeaders(path: string): string[] {
  const type = mediaTypeOf(path) ?? types[path.slice(path.lastIndexOf('.') + 1)];
  const lasts = headersOf(`/${path}`)['Cache-Control'];
  return [
    ...(lasts === undefined ? [] : [`Cache-Control: ${lasts}`]),
    ...(type === undefined ? [] : [`Content-Type: ${type}`]),
  ];
}
