import { z } from 'zod';
import { explainIssue, isMisspelt } from './explain-issue.ts';
import type { Mistake } from './mistake.ts';
import type { YamlMapping } from './read-yaml.ts';

/** What a schema made of a mapping. */
export interface Checked<Schema extends z.ZodObject> {
  /** Present when there are no mistakes, of YAML neither. */
  data?: z.output<Schema>;
  /**
   * What is right of it, mistakes or not, so that later stages can report their mistakes in the same run. A wrong item
   * of a list is a hole, which `flatMap` and `forEach` pass over: the items behind it keep their place.
   */
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
  if (result.success && !mapping.isPartial) {
    return { data: result.data, sound: result.data as Partial<z.output<Schema>>, mistakes: [] };
  }
  // A field that is not there may be one of those that could not be read.
  const isEcho = ({ path: [name, ...rest] }: z.core.$ZodIssue) =>
    mapping.isPartial && name !== undefined && rest.length === 0 && mapping.data[String(name)] === undefined;
  const issues = (result.error?.issues ?? []).filter((issue) => !isEcho(issue));
  const mistakes = issues
    .filter((issue) => !isMisspelt(issue, issues, mapping, schema))
    .flatMap((issue) => explainIssue(issue, mapping, schema, file));
  return { sound: soundPart(mapping.data, schema), mistakes };
}

function soundPart<Schema extends z.ZodObject>(
  data: Record<string, unknown>,
  schema: Schema,
): Partial<z.output<Schema>> {
  const sound: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const value = data[name];
    const result = z.safeParse(field, value);
    if (result.success) sound[name] = result.data;
    else if (Array.isArray(value)) sound[name] = soundItems(value, field);
  }
  return sound as Partial<z.output<Schema>>;
}

function soundItems(items: readonly unknown[], field: z.core.$ZodType): unknown[] | undefined {
  const list = bare(field);
  if (!(list instanceof z.ZodArray)) return undefined;
  const sound = new Array<unknown>(items.length);
  items.forEach((item, index) => {
    const result = z.safeParse(list.element, item);
    if (result.success) sound[index] = result.data;
  });
  return sound;
}

function bare(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? bare(field.unwrap()) : field;
}
