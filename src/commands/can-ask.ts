import type { ImportOptions } from './import-options.ts';

/** Whether somebody sits at a terminal who can be asked. */
export function canAsk({ file, json, isDry }: ImportOptions): boolean {
  return file !== '-' && !json && !isDry && process.stdin.isTTY === true && process.stdout.isTTY === true;
}
