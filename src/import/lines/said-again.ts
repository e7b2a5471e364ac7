import type { ClassifiedLine, Line, LineKind } from './line.ts';

/** A line that says again what stands above it: a title anywhere, a paragraph only right below itself. */
export function isSaidAgain(
  line: Line,
  kind: LineKind,
  first: LineKind | undefined,
  previous: ClassifiedLine | undefined,
): boolean {
  if (first === undefined) return false;
  if (anywhere.has(first)) return kind === first || kind === 'deck' || kind === 'body';
  return line.text.length > 30 && previous?.text === line.text;
}

const anywhere: ReadonlySet<LineKind> = new Set([
  'headline',
  'deck',
  'caption',
  'speaker',
  'byline',
  'rights',
  'dateline',
  'time',
]);
