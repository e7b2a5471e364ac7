/** What files for programs are, for whoever serves them: by their names, or by their endings. */
const mediaTypes: Readonly<Record<string, string>> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The type of `/stories/x/rss.xml`; of what is known everywhere (`.png`) nothing. */
export function mediaTypeOf(path: string): string | undefined {
  return mediaTypes[path.slice(path.lastIndexOf('/') + 1)] ?? mediaTypes[path.slice(path.lastIndexOf('.'))];
}
