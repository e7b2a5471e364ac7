import type { Line } from './line.ts';

/** The lines of a note of the desk on its series: `편집자주`, and what stands below it up to the next blank line. */
export function editorsNotes(lines: readonly Line[]): ReadonlySet<Line> {
  const notes = new Set<Line>();
  let inside = false;
  for (const line of lines) {
    if (line.gap) inside = false;
    if (/^[[<【(]?\s?편집자\s?주\s?[\]>】)]?$/u.test(line.text)) inside = true;
    if (inside) notes.add(line);
  }
  return notes;
}
