import { renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file so that whoever reads it, and a machine that stops, finds the old one or the new one, whole. */
export function writeWhole(file: string, text: string): void {
  const unfinished = unfinishedName(file);
  writeFileSync(unfinished, text, { flush: true });
  renameSync(unfinished, file);
}

/** Where a file is until it is whole: with a dot, for files with a dot are not the newsroom's. */
export function unfinishedName(file: string): string {
  return join(dirname(file), `.${basename(file)}`);
}
