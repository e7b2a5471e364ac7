import { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Mistake } from './mistake.ts';
import type { YamlMapping } from './read-yaml.ts';

/** What a schema made of a mapping. */
export interface Checked<Schema extends z.ZodObject> {
  /** Present when there are no mistakes. */
  data?: z.output<Schema>;
  /** What is right of it, mistakes or not, so that later stages can report their mistakes in the same run. */
  sound: Partial<z.output<Schema>>;
  mistakes: Mistake[];
}

/** Checks a mapping by a schema; each issue becomes a mistake at the value or key that it is about. */
export function checkMapping<Schema extends z.ZodObject>(
  mapping: YamlMapping,
  schema: Schema,
  file: string,
): Checked<Schema> {
  const result = schema.safeParse(mapping.data);
  if (result.success) return { data: result.data, sound: result.data as Partial<z.output<Schema>>, mistakes: [] };
  const mistakes = result.error.issues.flatMap((issue) => explainIssue(issue, mapping, schema, file));
  return { sound: soundPart(mapping.data, schema), mistakes };
}

function soundPart<Schema extends z.ZodObject>(data: Record<string, unknown>, schema: Schema): Partial<z.output<Schema>> {
  const sound: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const result = z.safeParse(field, data[name]);
    if (result.success) sound[name] = result.data;
  }
  return sound as Partial<z.output<Schema>>;
}
