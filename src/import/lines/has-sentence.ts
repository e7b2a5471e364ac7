/** A whole sentence with its full stop: headlines and decks have none. */
export function hasSentence(text: string): boolean {
  return /[다요까죠][.!?][”"’')]*(?=\s|$)/u.test(text);
}
