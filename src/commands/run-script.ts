import { spawn } from 'node:child_process';

interface RunOptions {
  /** Added to the environment. */
  environment?: Record<string, string>;
  /** Whether what it prints is thrown away. */
  quiet?: boolean;
}

/** Runs a script in a process of its own, by this same Node. Returns its exit code. */
export function runScript(
  script: string,
  args: string[],
  { environment, quiet = false }: RunOptions = {},
): Promise<number> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: quiet ? 'ignore' : 'inherit',
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
