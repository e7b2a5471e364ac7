import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was made before under this name, or else what `make` makes now. A name says all that goes into the file. */
export async function keepFile(folder: string, name: string, make: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, name);
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Whole or not at all, whenever the machine stops.
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return made;
}
