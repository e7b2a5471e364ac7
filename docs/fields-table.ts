import { z } from 'zod';
import { unwrapField } from '../src/content/schemas/unwrap-field.ts';

/** The fields of a schema as a Markdown table: name, whether it must be there, and the schema's own description. */
export function fieldsTable(shape: z.core.$ZodShape): string {
  return ['| 항목 | 꼭 | 뜻 |', '|---|:-:|---|', ...rowsOf(shape, '')].join('\n');
}

function rowsOf(shape: z.core.$ZodShape, above: string): string[] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const { inner, optional, description = '' } = unwrapField(field);
    const path = `${above}${name}`;
    const row = `| \`${path}\` | ${optional ? '' : '○'} | ${inOneCell(description)} |`;
    if (inner instanceof z.ZodObject) return [row, ...rowsOf(inner.shape, `${path}.`)];
    const item = inner instanceof z.ZodArray && unwrapField(inner.element).inner;
    return item instanceof z.ZodObject ? [row, ...rowsOf(item.shape, `${path}[].`)] : [row];
  });
}

// `|` ends a cell, even in code; `[` and `~` mean something else only outside of code.
function inOneCell(description: string): string {
  return description
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[[\]~*_<]/g, '\\$&')))
    .join('')
    .replaceAll('|', '\\|');
}
