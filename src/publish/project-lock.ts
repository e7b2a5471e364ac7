import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const busy = 5;

/**
 * Takes the lock that lets one process at a time build in the project folder `project`. Returns what gives it back, or
 * nothing when another process holds it.
 */
export function projectLock(project: string): (() => void) | undefined {
  const folder = join(project, '.yeonpyo');
  const file = join(folder, 'lock.db');
  mkdirSync(folder, { recursive: true });
  // Says plainly why the file cannot be written, where it cannot.
  closeSync(openSync(file, 'a'));
  // SQLite locks the file by the system, which lets go when the process ends, however it ends. A file that names a
  // process leaves one guessing whether that process is still the same.
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === busy) return undefined;
    throw error;
  }
  return () => database.close();
}
