import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build printed, and how it ended. */
export interface Ended {
  code: number | null;
  printed: string;
}

/** A copy of the project at another place, in which nothing has been built. Its name has a space and Hangul in it. */
export class ScratchProject {
  readonly folder = mkdtempSync(join(tmpdir(), '연표 yeonpyo-'));

  constructor(...more: string[]) {
    const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
    for (const name of ['src', 'public', ...files, ...more]) {
      cpSync(name, join(this.folder, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  /** Starts a build, below other commands (`taskset -c 0`) where `under` names some. */
  start(args: string[] = [], environment: Record<string, string> = {}, under: string[] = []) {
    const script = join(this.folder, 'src/commands/run.mjs');
    const [command = '', ...rest] = [...under, process.execPath, script, 'build', ...args];
    const child = spawn(command, rest, { env: { ...process.env, ...environment } });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
    const ended = once(child, 'close').then(([code]): Ended => ({ code, printed }));
    return { child, ended };
  }

  build(args: string[] = [], environment: Record<string, string> = {}, under: string[] = []): Promise<Ended> {
    return this.start(args, environment, under).ended;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
