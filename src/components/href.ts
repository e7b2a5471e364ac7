/** The address of a page of this site (`/articles/x/`) under the base path: what goes into `href`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL}${path.slice(1)}`;
}
