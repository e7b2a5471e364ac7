/** Where the first character of a text stands that no page can hold, and what to tell the writer of it. */
export function findUnprintable(text: string): { at: number; code: number; message: string } | undefined {
  const at = text.search(unprintable);
  if (at === -1) return undefined;
  const code = text.charCodeAt(at);
  const name = code.toString(16).toUpperCase().padStart(4, '0');
  return { at, code, message: `글에 쓸 수 없는, 보이지 않는 문자 \`U+${name}\` 하나가 있습니다. 지우세요` };
}

// Marks that turn the direction of what follows would make a page say other than its source.
// XML, and so feeds, cannot carry these, nor half a surrogate pair; in a text they are always an accident of pasting.
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
