import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Mistake } from './mistake.ts';

export interface Place {
  line: number;
  column: number;
}

/** A mapping read from YAML, and where each part of it stands in its file. */
export interface YamlMapping {
  /** Texts, lists and mappings only; keys with nothing behind them are left out. */
  data: Record<string, unknown>;
  /** Where the value at a path begins, or the nearest thing above it that exists. */
  placeOf(path: readonly PropertyKey[], offset?: number): Place;
  /** Where a key itself begins. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

/**
 * Reads YAML 1.2 as text only (the failsafe schema): `2025` and `2025-11-01` stay what the writer typed,
 * `yes` is a word. `firstLine` is the line of the file on which the YAML begins.
 */
export function readYaml(
  yaml: string,
  file: string,
  firstLine: number,
): { mapping: YamlMapping; mistakes: [] } | { mapping?: never; mistakes: Mistake[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const mistake = (offset: number, message: string): Mistake => ({ id: 'bad-yaml', file, ...place(offset), message });

  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return { mistakes: problems.map(({ pos, code }) => mistake(pos[0], yamlProblem(code))) };
  }
  if (!isMap(document.contents)) {
    return { mistakes: [mistake(0, '`이름: 값` 줄이 있어야 합니다')] };
  }
  try {
    const data = withoutEmpty(document.toJS({ maxAliasCount: 50 })) as Record<string, unknown>;
    const start = (node: Node | undefined): number => node?.range?.[0] ?? 0;
    return {
      mapping: {
        data,
        placeOf: (path, offset = 0) => {
          const node = nearest(document, path);
          const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
          return place(start(node) + (isScalar(node) ? offset + quoted : 0));
        },
        placeOfKey: (path) => {
          const parent = nearest(document, path.slice(0, -1));
          const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
          return place(start(isNode(pair?.key) ? pair.key : parent));
        },
      },
      mistakes: [],
    };
  } catch {
    return { mistakes: [mistake(0, 'YAML 별칭(`*이름`)이 너무 많습니다. 별칭 없이 쓰세요')] };
  }
}

function nearest(document: Document, path: readonly PropertyKey[]): Node | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return isNode(document.contents) ? document.contents : undefined;
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

function yamlProblem(code: string): string {
  const known: Record<string, string> = {
    DUPLICATE_KEY: '같은 항목을 두 번 썼습니다. 하나만 남기세요',
    TAB_AS_INDENT: '들여쓰기에 탭을 썼습니다. 빈칸으로 바꾸세요',
    TAG_RESOLVE_FAILED: '`!`로 시작하는 YAML 꼬리표는 쓰지 않습니다. 지우세요',
    BAD_INDENT: '들여쓰기가 맞지 않습니다. 위아래 줄과 맞추세요',
    MISSING_CHAR: '빠진 부호가 있습니다. 따옴표나 괄호를 닫았는지, `이름:` 뒤에 빈칸이 있는지 보세요',
    BLOCK_AS_IMPLICIT_KEY: '값 안에 `: `가 있습니다. 값 전체를 큰따옴표로 감싸세요',
    MULTILINE_IMPLICIT_KEY: '`이름: 값` 꼴이 아닌 줄이 있습니다',
    UNEXPECTED_TOKEN: '뜻밖의 부호가 있습니다. 값 전체를 큰따옴표로 감싸 보세요',
    ALIAS_PROPS: 'YAML 별칭(`*이름`)은 쓰지 않습니다. 값을 큰따옴표로 감싸세요',
    BAD_ALIAS: '`*`로 시작하는 값은 큰따옴표로 감싸세요',
  };
  return known[code] ?? `YAML로 읽을 수 없습니다(\`${code}\`). 값을 큰따옴표로 감싸 보세요`;
}
