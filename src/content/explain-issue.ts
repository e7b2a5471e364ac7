import { z } from 'zod';
import type { Mistake } from './mistake.ts';
import { nearestName } from './nearest-name.ts';
import type { Place, YamlMapping } from './read-yaml.ts';
import type { IssueParams } from './schemas/fields.ts';

/** An issue that a schema found, told to the writer at the value or key that it is about. One issue may name several keys. */
export function explainIssue(issue: z.core.$ZodIssue, mapping: YamlMapping, schema: z.ZodObject, file: string): Mistake[] {
  const name = issue.path.map(String).join('.');
  const value = at(mapping.data, issue.path);
  const mistake = (id: Mistake['id'], message: string, place: Place = mapping.placeOf(issue.path)): Mistake => ({
    id,
    file,
    ...place,
    message,
  });

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) =>
      mistake('unknown-field', `\`${key}\`라는 항목은 없습니다. ${meant(key, known)}`, mapping.placeOfKey([...issue.path, key])),
    );
  }
  if (issue.code === 'custom') {
    const params: Partial<IssueParams> = issue.params ?? {};
    const received = params.mistake === 'bad-date' || value === undefined ? '' : `(받은 값 ${quoted(value)})`;
    const place = mapping.placeOf(issue.path, params.offset);
    return [mistake(params.mistake ?? 'bad-value', `\`${name}\`: ${issue.message}${received}`, place)];
  }
  if (value === undefined) {
    return [mistake('missing-field', `\`${name}\` 항목이 있어야 합니다. ${describe(schema, issue.path)}`)];
  }
  return [mistake('bad-value', `\`${name}\`: ${expected(issue)}(받은 값 ${quoted(value)})`)];
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `${issue.values.map((value) => `\`${String(value)}\``).join(', ')} 가운데 하나여야 합니다`;
  if (issue.code === 'too_big') return `${issue.maximum}개까지 쓸 수 있습니다`;
  if (issue.code === 'too_small') return '비워 둘 수 없습니다';
  if (issue.code === 'invalid_type') {
    const shapes: Record<string, string> = {
      array: '`- `로 시작하는 목록이어야 합니다',
      object: '`이름: 값`을 들여 쓴 묶음이어야 합니다',
      string: '글이어야 합니다. 목록이나 묶음은 쓸 수 없습니다',
    };
    return shapes[issue.expected] ?? '정해진 꼴이 아닙니다';
  }
  return issue.message;
}

function meant(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  if (near !== undefined) return `\`${near}\`를 쓰려던 것이라면 고치세요`;
  return `쓸 수 있는 항목: ${known.map((name) => `\`${name}\``).join(', ')}`;
}

function keysAt(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  const inner = schemaAt(schema, path);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function describe(schema: z.ZodObject, path: readonly PropertyKey[]): string {
  const description = schemaAt(schema, path)?.description;
  return description === undefined ? '' : `(${description})`;
}

function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let inner: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    inner = unwrap(inner);
    if (inner instanceof z.ZodObject) inner = inner.shape[String(key)];
    else if (inner instanceof z.ZodArray) inner = inner.element;
    else return undefined;
  }
  return unwrap(inner, false) as z.ZodType | undefined;
}

// The schema inside `.optional()` and `.default()`; described ones are kept as they are unless we go on inside.
function unwrap(schema: z.core.$ZodType | undefined, all = true): z.core.$ZodType | undefined {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    if (!all && inner.description !== undefined) return inner;
    inner = inner.unwrap();
  }
  return inner;
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replaceAll('\n', ' ');
  return `\`${line.length > 40 ? `${line.slice(0, 40)}…` : line}\``;
}
