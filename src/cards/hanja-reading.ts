const collator = new Intl.Collator('ko', { sensitivity: 'base' });
const [first, last] = [0xac00, 0xd7a3];

/** How a Hanja is read: `美` is `미`. Korean dictionaries have it beside its syllable, and so does Korean collation. */
export function hanjaReading(character: string): string | undefined {
  let [from, to] = [first, last];
  while (from <= to) {
    const middle = Math.floor((from + to) / 2);
    const syllable = String.fromCharCode(middle);
    const order = collator.compare(character, syllable);
    if (order === 0) return syllable;
    if (order < 0) to = middle - 1;
    else from = middle + 1;
  }
  return undefined;
}
