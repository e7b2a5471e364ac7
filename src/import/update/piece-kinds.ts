/** Whether a reference or path is of a text: `articles/x`, `interviews/x.md`. */
export function isDocument(reference: string): boolean {
  return /^(?:articles|interviews)\//.test(reference);
}

/** Whether it is of what texts belong to or name: a story, a person, an organization. */
export function isAround(reference: string): boolean {
  return /^(?:people|organizations|stories)\//.test(reference);
}
