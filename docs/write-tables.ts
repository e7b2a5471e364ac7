/**
 * Run by hand when a test says that a table is not what the code says: `node docs/write-tables.ts`.
 * Writes the tables of `README.ko.md` anew from the schemas, the dates and the mistakes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from './with-tables.ts';

const file = join(import.meta.dirname, '../README.ko.md');
writeFileSync(file, withTables(readFileSync(file, 'utf8')));
