/** How many characters of a newsroom's texts the first slice has beside our own, and each further one. */
const [common, rare] = [400, 160];

/**
 * Divides the characters of a site into slices that are files of their own, the commonest first: one slice does for a
 * small site, and on a large one a page asks only for the slices that have a character of it.
 *
 * @param own those of every page
 * @param counted how often each character stands in the newsroom's texts
 * @returns each slice in the order of code points
 */
export function sliceCharacters(own: ReadonlySet<string>, counted: ReadonlyMap<string, number>): string[][] {
  const others = [...counted.keys()]
    .filter((character) => !own.has(character))
    .sort((a, b) => (counted.get(b) ?? 0) - (counted.get(a) ?? 0) || codePoint(a) - codePoint(b));
  const slices = [[...own, ...others.slice(0, common)]];
  for (let from = common; from < others.length; from += rare) slices.push(others.slice(from, from + rare));
  return slices.map((slice) => slice.sort((a, b) => codePoint(a) - codePoint(b)));
}

/** `U+0020-007E, U+AC00`: how CSS says which characters a file is for. */
export function unicodeRange(characters: readonly string[]): string {
  const ranges: [number, number][] = [];
  for (const point of characters.map(codePoint)) {
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, '0');
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
