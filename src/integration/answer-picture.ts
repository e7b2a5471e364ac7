const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** What an endpoint answers with a picture, named for its ending, or without one. */
export function answerPicture(picture: Buffer | undefined, path: string): Response {
  if (!picture) return new Response(null, { status: 404 });
  const type = types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': type } });
}
