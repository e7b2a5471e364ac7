import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../publish/write-whole.ts';
import type { Deployer } from './target-lock.ts';

/** Who deploys here: the name of the account and of the machine, and a name for the project folder that no other has. */
export function thisDeployer(folder: string, now: string): Deployer {
  const account = process.env['USER'] ?? process.env['USERNAME'];
  const name = account === undefined ? hostname() : `${account}@${hostname()}`;
  const file = join(folder, 'deployer');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeWhole(file, randomUUID());
  }
  return { name, project: readFileSync(file, 'utf8'), now };
}
