import { createServer } from 'node:http';
import { listen } from './listen.ts';
import type { Address } from './read-address.ts';

/** A port that is taken is better told before long work than after it. Throws `CommandError`. */
export async function assertPortFree(address: Address): Promise<void> {
  const trial = await listen(() => createServer(), address);
  await trial.close();
}
