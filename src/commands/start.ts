import { assertPortFree } from './assert-port-free.ts';
import { build } from './build.ts';
import { readAddress } from './read-address.ts';
import { serve } from './serve.ts';

/** `npm start`: builds the site and serves it. Returns the exit code once it is stopped. */
export async function start(args: string[]): Promise<number> {
  await assertPortFree(readAddress(process.env));
  return (await build(args)) || serve(args);
}
