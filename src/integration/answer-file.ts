import { mediaTypeOf } from '../feeds/media-types.ts';

/** What an endpoint answers with a file for programs, named for its path. */
export function answerFile(path: string, text: string): Response {
  return new Response(text, { headers: { 'Content-Type': mediaTypeOf(path) ?? 'text/plain; charset=utf-8' } });
}
