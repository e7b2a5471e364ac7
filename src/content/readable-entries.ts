/**
 * The entries of a YAML mapping (`title: …`, with what is indented under it) in which no problem stands, on their true
 * lines; the others are empty lines. Undefined when it cannot be told which entries they are: the caller reads it again
 * and has to find it without a problem.
 */
export function readableEntries(yaml: string, problems: readonly { offset: number }[]): string | undefined {
  const lines = yaml.split('\n');
  const entries = splitEntries(lines);
  const wrong = problemLines(lines, problems);
  if (wrong.some((line) => line < (entries[0]?.start ?? lines.length))) return undefined;
  let next = 0;
  for (const { start, end } of entries) {
    const from = next;
    while ((wrong[next] ?? lines.length) < end) next += 1;
    if (next === from) continue;
    const isOpen = opensWithoutEnd(lines.slice(start, end).join('\n')) || !isNamed.test(lines[start] ?? '');
    lines.fill('', start, isOpen ? lines.length : end);
    if (isOpen) break;
  }
  return lines.some((line) => line !== '') ? lines.join('\n') : undefined;
}

function splitEntries(lines: readonly string[]): { start: number; end: number }[] {
  const starts = lines.flatMap((line, index) => (/^[^\s#-]/.test(line) ? [index] : []));
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? lines.length }));
}

// On which lines the problems stand, in order.
function problemLines(lines: readonly string[], problems: readonly { offset: number }[]): number[] {
  let line = 0;
  let end = lines[0]?.length ?? 0;
  return problems
    .map(({ offset }) => offset)
    .sort((a, b) => a - b)
    .map((offset) => {
      while (offset > end && line < lines.length - 1) {
        line += 1;
        end += 1 + (lines[line]?.length ?? 0);
      }
      return line;
    });
}

// A line that names no field may be the text itself, before which the closing `---` is missing.
const isNamed = /^[^\s:：]+\s*[:：]/;

// What follows a quote or a bracket that is never closed may be meant to be in it.
function opensWithoutEnd(entry: string): boolean {
  const [, opening = '', rest = ''] = /^[^:]*:\s*(?:-\s+)*(["'[{])(.*)$/s.exec(entry) ?? [];
  return opening !== '' && !rest.includes({ '[': ']', '{': '}' }[opening] ?? opening);
}
