import { z } from 'zod';

/** The schema inside `.optional()` and `.default()`, which say that a writer may leave the field out, and its comment. */
export function unwrapField(field: z.core.$ZodType): {
  inner: z.core.$ZodType;
  optional: boolean;
  description: string | undefined;
} {
  const description = z.globalRegistry.get(field)?.description;
  if (!(field instanceof z.ZodOptional) && !(field instanceof z.ZodDefault)) {
    return { inner: field, optional: false, description };
  }
  const within = unwrapField(field.unwrap());
  return { ...within, optional: true, description: description ?? within.description };
}
