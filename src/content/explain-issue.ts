import type { z } from 'zod';
import { cutShort } from './cut-short.ts';
import type { Mistake } from './mistake.ts';
import { nearestName } from './nearest-name.ts';
import type { Place } from './place-at.ts';
import type { YamlMapping } from './read-yaml.ts';
import { describe, keysAt } from './schema-fields.ts';
import type { IssueParams } from './schemas/fields.ts';

/** An issue that a schema found, told to the writer at the value or key that it is about. One issue may name several keys. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  mapping: YamlMapping,
  schema: z.ZodObject,
  file: string,
): Mistake[] {
  const name = nameOf(issue.path);
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
      mistake(
        'unknown-field',
        `\`${onOneLine(key)}\` 항목은 없습니다. ${meant(key, known)}`,
        mapping.placeOfKey([...issue.path, key]),
      ),
    );
  }
  if (issue.code === 'custom') {
    const params: Partial<IssueParams> = issue.params ?? {};
    const received = params.mistake === 'bad-date' || value === undefined ? '' : `(받은 값 ${quoted(value)})`;
    const place = mapping.placeOf(issue.path, params.offset);
    return [mistake(params.mistake ?? 'bad-value', `${name}: ${issue.message}${received}`, place)];
  }
  if (value === undefined) {
    return [mistake('missing-field', `${name} 항목이 있어야 합니다. 쓸 것: ${describe(schema, issue.path)}`)];
  }
  if (issue.code === 'too_big' && Array.isArray(value)) {
    const first = mapping.placeOf([...issue.path, Number(issue.maximum)]);
    return [
      mistake(
        'bad-value',
        `${name}: ${issue.maximum}개까지 쓸 수 있습니다(받은 것 ${value.length}개). 나머지를 지우세요`,
        first,
      ),
    ];
  }
  const received = typeof value === 'string' && value.trim() === '' ? '' : `(받은 값 ${quoted(value)})`;
  const choices =
    issue.code === 'invalid_value' ? explainChoices(issue.values, value, describe(schema, issue.path)) : undefined;
  const [expectation, mend = ''] = choices ?? [expected(issue)];
  return [mistake('bad-value', `${name}: ${expectation}${received}${mend}`)];
}

// `corrections` 1번째의 `kind`: people count from 1.
function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before} ${key + 1}번째`;
    return `${before === '' ? '' : `${before}의 `}\`${String(key)}\``;
  }, '');
}

/** Whether a field is missing because its name is misspelt: the unknown name is told of, this would be its echo. */
export function isMisspelt(
  missing: z.core.$ZodIssue,
  issues: readonly z.core.$ZodIssue[],
  mapping: YamlMapping,
  schema: z.ZodObject,
): boolean {
  const parent = missing.path.slice(0, -1);
  if (at(mapping.data, missing.path) !== undefined) return false;
  return issues.some((issue) => {
    if (issue.code !== 'unrecognized_keys' || issue.path.join('.') !== parent.join('.')) return false;
    const known = keysAt(schema, parent);
    return issue.keys.some((key) => nearestName(key, known) === missing.path.at(-1));
  });
}

/** Keywords with what they mean, and which one the writer's own word means, as the comment of the field has it. */
function explainChoices(values: readonly unknown[], received: unknown, comment: string): [string, string] {
  const choices = values.map((value) => {
    const key = String(value);
    const [, meaning = ''] = new RegExp(`(?:^|[ |])${key}\\(([^)]*)\\)`).exec(comment) ?? [];
    return { key, meaning };
  });
  const list = choices.map(({ key, meaning }) => `\`${key}\`${meaning && `(${meaning})`}`).join(', ');
  const word = typeof received === 'string' ? received.trim() : '';
  const meant = word === '' ? [] : choices.filter(({ meaning }) => meaning.includes(word));
  const [only, another] = meant;
  const mend = only && !another ? `. 쓸 값은 \`${only.key}\`입니다` : '';
  return [`${list} 가운데 하나여야 합니다`, mend];
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return '비워 둘 수 없습니다. 값을 쓰거나 이 줄을 지우세요';
  if (issue.code === 'invalid_type') {
    const shapes: Record<string, string> = {
      array: '`- `로 시작하는 목록이어야 합니다',
      object: '`이름: 값`을 들여 쓴 묶음이어야 합니다',
      string: '목록이나 묶음이 아니라 글이어야 합니다. `[`나 `{`로 시작하는 글이면 따옴표로 감싸세요',
    };
    return shapes[issue.expected] ?? '정해진 꼴이 아닙니다';
  }
  return issue.message;
}

function meant(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  if (near !== undefined) return `\`${near}\` 항목을 쓰려 했다면 고치세요`;
  return `쓸 수 있는 항목: ${known.map((name) => `\`${name}\``).join(', ')}`;
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${onOneLine(text)}\``;
}

function onOneLine(text: string): string {
  return cutShort(text.replace(/[`\s]+/g, ' ').trim(), 40);
}
