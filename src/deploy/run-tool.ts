import { spawn } from 'node:child_process';
import { CommandError } from '../commands/command-error.ts';

/**
 * Runs a program that carries files (rclone, rsync) and gives what it prints. A code of `accepted` is no failure.
 * Throws `CommandError` with the program's own words.
 */
export async function runTool(
  name: string,
  args: readonly string[],
  accepted: readonly number[] = [],
): Promise<string> {
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [printed, complained] = [child.stdout, child.stderr].map((stream) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    return () => Buffer.concat(parts).toString('utf8');
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', (error: NodeJS.ErrnoException) => fail(error.code === 'ENOENT' ? missing(name) : error));
    child.on('close', done);
  });
  if (code === 0 || (code !== null && accepted.includes(code))) return printed?.() ?? '';
  throw new CommandError(
    `\`${name}\`이 멈추었습니다(${code ?? '신호'}). 고친 뒤 같은 명령을 다시 실행하면 이어서 올립니다.\n${lastLines(complained?.() ?? '')}`,
  );
}

function missing(name: string): CommandError {
  return new CommandError(`\`${name}\`이 없습니다. 설치한 뒤(Debian: \`apt install ${name}\`) 다시 실행하세요.`);
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-10).join('\n');
}
