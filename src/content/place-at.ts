/** Where something stands in a file. Both count from 1, columns in UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** The place of an offset (in UTF-16 units) in a text whose first line is line `firstLine` of its file. */
export function placeAt(text: string, offset: number, firstLine = 1): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: firstLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}
