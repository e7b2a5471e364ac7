import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readExamples } from './read-examples.ts';

/** Writes the example files of `README.ko.md` (`content/…`) into a folder. Returns their content folder. */
export function writeExamples(folder: string): string {
  const text = readFileSync(join(import.meta.dirname, '../README.ko.md'), 'utf8');
  for (const [path, example] of readExamples(text)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), example);
  }
  return join(folder, 'content');
}
