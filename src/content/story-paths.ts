/** A story whole, on paper: `/stories/x/print/`. No id can end in `print` (`sort-files.ts`). */
export function printPath(story: { path: string }): string {
  return `${story.path}print/`;
}

/** The timeline of a story, for a frame on somebody else's page: `/embed/stories/x/timeline/`. */
export function embedPath(story: { path: string }): string {
  return `/embed${story.path}timeline/`;
}
