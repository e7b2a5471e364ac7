import type { Document, Node } from 'yaml';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Mistake } from './mistake.ts';
import type { Place } from './place-at.ts';
import { placeAt } from './place-at.ts';
import { yamlProblems } from './yaml-problems.ts';

/** A mapping read from YAML, and where each part of it stands in its file. */
export interface YamlMapping {
  /** Texts, lists and mappings only; keys with nothing behind them are left out. */
  data: Record<string, unknown>;
  /** Where the value at a path begins, or the nearest thing above it that exists; `offset` goes on into its words. */
  placeOf(path: readonly PropertyKey[], offset?: number): Place;
  /** Where a key itself begins. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

/**
 * Reads YAML 1.2 as text only (the failsafe schema): `2025` and `2025-11-01` stay what the writer typed,
 * `yes` is a word. Anchors and aliases are mistakes: in a headline `&` and `*` are signs that would be lost.
 * `firstLine` is the line of the file on which the YAML begins.
 */
export function readYaml(
  yaml: string,
  file: string,
  firstLine: number,
): { mapping: YamlMapping; mistakes: [] } | { mapping?: never; mistakes: Mistake[] } {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Place => placeAt(yaml, offset, firstLine);
  const mistake = (offset: number, message: string): Mistake => ({ id: 'bad-yaml', file, ...place(offset), message });

  const problems = yamlProblems(document, yaml);
  if (problems.length > 0) return { mistakes: problems.map(({ offset, message }) => mistake(offset, message)) };
  if (!isMap(document.contents)) return { mistakes: [mistake(0, '`이름: 값` 줄이 있어야 합니다. 예: `title: 제목`')] };

  const start = (node: Node | undefined): number => node?.range?.[0] ?? 0;
  return {
    mapping: {
      data: withoutEmpty(document.toJS()) as Record<string, unknown>,
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
    },
    mistakes: [],
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
