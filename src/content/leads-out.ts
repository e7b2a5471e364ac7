/**
 * Whether a written path has a part that leads to the folder above it, written plainly or percent-encoded, or a part
 * with nothing in it, of which a folder cannot be made.
 */
export function leadsOut(path: string): boolean {
  return /\\|\/\/|%(?:2f|5c|00)|(?:^|\/)(?:\.|%2e){1,2}(?:[/#]|$)/i.test(path);
}
