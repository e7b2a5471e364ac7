import { z } from 'zod';

/** The names of the fields that a mapping may have at a path of a schema. */
export function keysAt(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  const inner = schemaAt(schema, path);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What a schema tells the writer about the field at a path. */
export function describe(schema: z.ZodObject, path: readonly PropertyKey[]): string {
  const description = schemaAt(schema, path)?.description;
  return description ?? '값 하나';
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
