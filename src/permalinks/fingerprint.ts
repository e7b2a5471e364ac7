import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits that another text does not have: enough to see that something has changed. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
