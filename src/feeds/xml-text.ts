/**
 * A text without what XML cannot carry, not even escaped. Readers of files turn such characters away before (see
 * `find-unprintable.ts`); one would make a feed unreadable as a whole.
 */
export function xmlText(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
