import type { Document, Node } from 'yaml';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Mistake } from './mistake.ts';
import type { Place } from './place-at.ts';
import { placeAt } from './place-at.ts';
import { readableEntries } from './readable-entries.ts';
import type { YamlProblem } from './yaml-problems.ts';
import { yamlProblems } from './yaml-problems.ts';

/** A mapping read from YAML, and where each part of it stands in its file. */
export interface YamlMapping {
  /** Texts, lists and mappings only; keys with nothing behind them are left out. */
  data: Record<string, unknown>;
  /** Whether it lacks fields that were written but could not be read. */
  isPartial: boolean;
  /** Where the value at a path begins, or the nearest thing above it that exists; `offset` goes on into its words. */
  placeOf(path: readonly PropertyKey[], offset?: number): Place;
  /** Where a key itself begins. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

/**
 * Reads YAML 1.2 as text only (the failsafe schema): `2025` and `2025-11-01` stay what the writer typed,
 * `yes` is a word. Anchors and aliases are mistakes: in a headline `&` and `*` are signs that would be lost.
 * With a mistake in it, the mapping has the fields that can be read for certain, if any.
 * `firstLine` is the line of the file on which the YAML begins.
 */
export function readYaml(
  yaml: string,
  file: string,
  firstLine: number,
): { mapping: YamlMapping; mistakes: [] } | { mapping?: YamlMapping; mistakes: Mistake[] } {
  const { document, problems } = parse(yaml);
  const mistake = (offset: number, message: string): Mistake => ({
    id: 'bad-yaml',
    file,
    ...placeAt(yaml, offset, firstLine),
    message,
  });
  if (problems.length > 0) {
    const mistakes = problems.map(({ offset, message }) => mistake(offset, message));
    const rest = readableEntries(yaml, problems);
    const read = rest === undefined ? undefined : parse(rest);
    if (rest === undefined || !read || read.problems.length > 0 || !isMap(read.document.contents)) return { mistakes };
    return { mapping: toMapping(read.document, rest, firstLine, true), mistakes };
  }
  if (!isMap(document.contents)) return { mistakes: [mistake(0, '`이름: 값` 줄이 있어야 합니다. 예: `title: 제목`')] };
  return { mapping: toMapping(document, yaml, firstLine, false), mistakes: [] };
}

function parse(yaml: string): { document: Document; problems: YamlProblem[] } {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, uniqueKeys: true });
  return { document, problems: yamlProblems(document, yaml) };
}

function toMapping(document: Document, yaml: string, firstLine: number, isPartial: boolean): YamlMapping {
  const place = (offset: number): Place => placeAt(yaml, offset, firstLine);
  const start = (node: Node | undefined): number => node?.range?.[0] ?? 0;
  return {
    data: withoutEmpty(document.toJS()) as Record<string, unknown>,
    isPartial,
    placeOf: (path, offset = 0) => {
      const node = nearest(document, path);
      return place(start(node) + intoWords(node, offset));
    },
    placeOfKey: (path) => {
      const parent = nearest(document, path.slice(0, -1));
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined;
      return place(start(isNode(pair?.key) ? pair.key : parent));
    },
  };
}

function nearest(document: Document, path: readonly PropertyKey[]): Node | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return isNode(document.contents) ? document.contents : undefined;
}

// The words of a block (`>-`) stand on other lines than its beginning: there the beginning has to do.
function intoWords(node: Node | undefined, offset: number): number {
  if (!isScalar(node)) return 0;
  if (node.type === 'PLAIN') return offset;
  return node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? offset + 1 : 0;
}

// `updated:` with nothing behind it is a form not filled in, not an empty value.
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== '' && item !== null)
      .map(([key, item]) => [key, withoutEmpty(item)]),
  );
}
