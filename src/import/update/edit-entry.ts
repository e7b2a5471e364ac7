import { isScalar, parseDocument, stringify } from 'yaml';

type Path = readonly [string, ...(string | number)[]];

/**
 * The YAML of a frontmatter with the value at a path set, or with `undefined` removed. Nothing else changes: comments,
 * order and the way that other fields are written stay. A field that is new stands where `order` has it.
 */
export function editEntry(yaml: string, path: Path, value: unknown, order: readonly string[]): string {
  const lines = yaml.split('\n');
  const [key, ...rest] = path;
  const found = entriesOf(lines);
  const entry = found.find((each) => each.key === key);
  const replace = (start: number, end: number, text: string) =>
    [...lines.slice(0, start), ...text.split('\n').slice(0, -1), ...lines.slice(end)].join('\n');
  if (!entry) {
    if (value === undefined) return yaml;
    const before = order.slice(0, order.indexOf(key));
    const last = found.findLast((each) => before.includes(each.key)) ?? found.at(-1);
    const end = last?.end ?? 0;
    const whole = rest.reduceRight<unknown>((inner, part) => ({ [part]: inner }), value);
    return replace(end, end, stringify({ [key]: whole }, styling));
  }
  if (rest.length === 0 && value === undefined) return replace(entry.start, entry.end, '');
  const source = lines.slice(entry.start, entry.end).join('\n');
  const document = parseDocument(`${source}\n`, { schema: 'failsafe' });
  const standing = document.getIn(path, true);
  if (value === undefined) document.deleteIn(path);
  // What stands behind the value on its line is the editor's note on it.
  else if (isScalar(standing) && typeof value === 'string') standing.value = value;
  else document.setIn(path, document.createNode(value, { aliasDuplicateObjects: false }));
  const text = document.toString(styling);
  return replace(entry.start, entry.end, text.endsWith('\n') ? text : `${text}\n`);
}

/** Whether `editEntry` can edit a frontmatter: each of its fields opens a line, which `{title: …}` does not. */
export function isByLines({ yaml, fields }: { yaml: string; fields: Readonly<Record<string, unknown>> }): boolean {
  const keys = new Set(entriesOf(yaml.split('\n')).map(({ key }) => key));
  return Object.keys(fields).every((key) => keys.has(key));
}

/** The fields of a mapping by lines, without the comments and empty lines between them. */
function entriesOf(lines: readonly string[]): { key: string; start: number; end: number }[] {
  const starts = lines.flatMap((line, index) => (/^[^\s#-][^:]*:/u.test(line) ? [index] : []));
  return starts.map((start, index) => {
    let end = starts[index + 1] ?? lines.length;
    while (end > start + 1 && /^(?:#|\s*$)/u.test(lines[end - 1] ?? '')) end -= 1;
    const key =
      (lines[start] ?? '')
        .split(':')[0]
        ?.trim()
        .replaceAll(/^["']|["']$/g, '') ?? '';
    return { key, start, end };
  });
}

const styling = { lineWidth: 0, schema: 'failsafe' } as const;
