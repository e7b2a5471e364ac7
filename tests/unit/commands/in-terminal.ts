import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** Whether this system gives a program a terminal that a test can type into (util-linux's `script`). */
export const hasTerminal = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

/** What somebody types once they have read `after`. */
export interface Typed {
  after: string;
  keys: string;
}

/**
 * Runs a command in a terminal and types into it, in turn, when the words to type after stand there. Resolves with what
 * the terminal showed, without colours and moves of the cursor.
 */
export function inTerminal(args: readonly string[], typed: readonly Typed[]): Promise<{ shown: string; code: number }> {
  const command = [process.execPath, 'src/commands/run.mjs', ...args].map((each) => `'${each}'`).join(' ');
  const child = spawn('script', ['-qefc', `stty columns 200 rows 50; ${command}`, '/dev/null']);
  const left = [...typed];
  let shown = '';
  let from = 0;
  return new Promise((resolve, reject) => {
    // Whatever is asked beyond what the test answers would wait for ever.
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`nothing more happened; shown so far:\n${shown}`));
    }, 30_000);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      shown += stripVTControlCharacters(chunk);
      const [next] = left;
      const at = next ? shown.indexOf(next.after, from) : -1;
      if (!next || at < 0) return;
      from = shown.length;
      left.shift();
      child.stdin.write(next.keys);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ shown, code: code ?? 1 });
    });
  });
}

export const enter = '\r';
export const down = '\u001b[B';
export const controlC = '\u0003';
export const erase = (count: number): string => '\u007f'.repeat(count);
