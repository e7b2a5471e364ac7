/** An address as a person reads and types it: Hangul as Hangul. One with letters that cannot be seen stays encoded. */
export function readableAddress(href: string): string {
  try {
    const words = decodeURI(href);
    return /[\p{C}\p{Z}]/u.test(words) ? href : words;
  } catch {
    return href;
  }
}
