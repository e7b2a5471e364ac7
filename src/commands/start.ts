import { createServer } from 'node:http';
import { build } from './build.ts';
import { listen } from './listen.ts';
import { readAddress } from './read-address.ts';
import { serve } from './serve.ts';

/** `npm start`: builds the site and serves it. Returns the exit code once it is stopped. */
export async function start(args: string[]): Promise<number> {
  // A port that is taken is better told before the build than after it.
  const trial = await listen(() => createServer(), readAddress(process.env));
  await trial.close();
  return (await build(args)) || serve(args);
}
