import { z } from 'zod';
import { unwrapField } from '../content/schemas/unwrap-field.ts';

/**
 * The frontmatter of a new file, read off its schema: a line a field with the schema's description as its comment.
 * Required fields are empty unless `values` has them; optional ones stand behind a `#`.
 */
export function draftFrontmatter(schema: z.ZodObject, values: Readonly<Record<string, string>>): string {
  const fields = Object.entries(schema.shape).flatMap(([name, field]) => fieldLines(name, field, values[name]));
  return `---\n# 맨 앞에 #이 붙은 항목은 없어도 됩니다. 쓰려면 그 #을 지우세요.\n${fields.join('\n')}\n---\n`;
}

function fieldLines(name: string, field: z.core.$ZodType, value = ''): string[] {
  const { inner, optional, description } = unwrapField(field);
  const lines = [`${name}: ${value}`.trimEnd() + comment(description), ...innerLines(inner).map((line) => `  ${line}`)];
  return optional ? lines.map((line) => `#${line}`) : lines;
}

function innerLines(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => fieldLines(name, field));
  }
  if (!(schema instanceof z.ZodArray)) return [];
  const { inner, description } = unwrapField(schema.element);
  const lines = innerLines(inner);
  if (lines.length === 0) return [`-${comment(description)}`];
  return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

function comment(description: string | undefined): string {
  return description === undefined ? '' : ` # ${description}`;
}
