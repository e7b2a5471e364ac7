import { renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file so that whoever reads it, and a machine that stops, finds the old one or the new one, whole. */
export function writeWhole(file: string, text: string): void {
  // Files with a dot are not the newsroom's.
  const unfinished = join(dirname(file), `.${basename(file)}`);
  writeFileSync(unfinished, text, { flush: true });
  renameSync(unfinished, file);
}
