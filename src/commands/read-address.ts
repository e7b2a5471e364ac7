import { CommandError } from './command-error.ts';

export interface Address {
  port: number;
  /** Where to listen. */
  hosts: readonly string[];
}

/** Reads `PORT` (unset: 4321) and `HOST` (unset: this machine alone, by both its addresses). Throws `CommandError`. */
export function readAddress(environment: Readonly<Record<string, string | undefined>>): Address {
  const port = environment['PORT'] || '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new CommandError(
      `PORT는 0에서 65535 사이의 수여야 합니다. 받은 값: \`${port}\`\nPORT must be a number from 0 to 65535, not \`${port}\`.`,
    );
  }
  return { port: Number(port), hosts: environment['HOST'] ? [environment['HOST']] : ['127.0.0.1', '::1'] };
}
