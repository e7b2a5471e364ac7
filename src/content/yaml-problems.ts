import type { Document } from 'yaml';
import { isAlias, isNode, isScalar, visit } from 'yaml';
import { explainYaml } from './explain-yaml.ts';
import { findUnprintable } from './find-unprintable.ts';

/** Something in YAML that we do not take: where it stands, in UTF-16 units, and what to tell the writer. */
export interface YamlProblem {
  offset: number;
  message: string;
}

/** What is wrong with a YAML document as YAML, or would be lost in silence. One a line, as one slip breaks several rules. */
export function yamlProblems(document: Document, yaml: string): YamlProblem[] {
  const problems = [...syntaxProblems(document, yaml), ...nodeProblems(document, yaml)];
  const byLine = new Map<number, YamlProblem>();
  for (const problem of problems.sort((a, b) => a.offset - b.offset)) {
    const start = lineStart(yaml, problem.offset);
    if (!byLine.has(start)) byLine.set(start, problem);
  }
  return [...byLine.values()];
}

function syntaxProblems(document: Document, yaml: string): YamlProblem[] {
  const all = [...document.errors, ...document.warnings];
  // Where the parser gave up, nothing that follows was read.
  const end = all.findIndex(({ code }) => code === 'RESOURCE_EXHAUSTION');
  return all.slice(0, end === -1 ? undefined : end + 1).map(({ code, pos: [at] }) => {
    const offset = startOf(code, at, document, yaml);
    return { offset, message: explainYaml(code, lineAt(yaml, offset)) };
  });
}

function startOf(code: string, at: number, document: Document, yaml: string): number {
  // How deep the parser came depends on the machine.
  if (code === 'RESOURCE_EXHAUSTION') return lineStart(yaml, at);
  return code === 'MISSING_CHAR' ? (openQuote(document, at) ?? at) : at;
}

/** A quote that is never closed is found missing at the end; the mistake is where it opens. */
function openQuote(document: Document, end: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < end && end <= range[2]) opening = range[0];
    },
  });
  return opening;
}

function nodeProblems(document: Document, yaml: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const found = (offset: number, message: string) => problems.push({ offset, message });
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      const isAnchored = !isAlias(node) && node.anchor !== undefined;
      const offset = isAnchored ? yaml.lastIndexOf('&', start) : start;
      if (isAnchored || isAlias(node)) found(offset, explainYaml('ALIAS', lineAt(yaml, offset)));
      // Escapes (`"\u0000"`) bring into a value what the file itself does not hold.
      const unprintable = isScalar(node) && findUnprintable(String(node.value));
      if (unprintable) found(start, unprintable.message);
      const sign = isScalar(node) ? hashAfter(node.range?.[1] ?? 0, yaml) : undefined;
      if (sign !== undefined) found(sign, explainYaml('HASH', lineAt(yaml, sign)));
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && !String(key.value).includes('\n')) return;
      found((isNode(key) && key.range?.[0]) || 0, '항목의 이름은 `:` 앞에 한 줄로 써야 합니다');
    },
  });
  return problems;
}

// `뉴스 #1` would end before its number: to YAML it is a comment. One with a space, `# 설명`, is meant as one.
function hashAfter(end: number, yaml: string): number | undefined {
  const [match] = /^\s*(?=#\S)/.exec(yaml.slice(end).split('\n', 1)[0] ?? '') ?? [];
  return match === undefined ? undefined : end + match.length;
}

function lineStart(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(yaml: string, offset: number): string {
  return yaml.slice(lineStart(yaml, offset)).split('\n', 1)[0] ?? '';
}
